import { beforeEach, describe, expect, it } from 'vitest';
import { fakeI18n, LANGUAGES, parsedMessages, speak } from './fixtures/locale-messages.ts';
import { unknownKeys, unusedKeys } from './house/key-use.ts';
import { literalWords } from './house/literal-words.ts';
import { differences, faultsOf, keyOf, ourMessages } from './house/messages.ts';
import { readTree } from './house/read-tree.ts';
import { SAME_WORDS } from './house/same-words.ts';
import { type Finding, isScript, sourceFile } from './house/source-file.ts';

const messages = new Map(LANGUAGES.map((language) => [language, ourMessages(parsedMessages(language))]));
const english = messages.get('en') ?? [];
const keys = new Set(english.map(keyOf));
const sources = [...readTree('src'), ...readTree('entrypoints')].filter(({ path }) => isScript(path)).map(sourceFile);
const manifest = readTree('').find(({ path }) => path === 'manifest.ts') ?? { path: 'manifest.ts', text: '' };

function said(findings: readonly Finding[]): string[] {
  return findings.map(({ file, reason }) => `${file}: ${reason}`);
}

describe('the locale files', () => {
  it('are there in English and French', () => {
    expect(LANGUAGES).toEqual(expect.arrayContaining(['en', 'fr']));
    expect(keys.size).toBeGreaterThan(50);
  });

  it.each(LANGUAGES)('are sound in %s', (language) => {
    expect(said(faultsOf(`locales/${language}.yml`, messages.get(language) ?? []))).toEqual([]);
  });

  it.each(LANGUAGES.filter((language) => language !== 'en'))('say in %s what they say in English', (language) => {
    const translation = messages.get(language) ?? [];
    const found = differences(`locales/${language}.yml`, english, translation, SAME_WORDS[language] ?? {});
    expect(said(found)).toEqual([]);
  });

  it('hold every message that is asked for', () => {
    expect(said(unknownKeys(sources, keys))).toEqual([]);
  });

  it('hold no message that nobody asks for', () => {
    expect(unusedKeys(sources, manifest, keys)).toEqual([]);
  });

  it('hold every word that a component shows', () => {
    const components = sources.filter(({ path }) => path.startsWith('src/ui/'));
    expect(said(components.flatMap(literalWords))).toEqual([]);
  });
});

describe('the words that other tests read', () => {
  beforeEach(() => speak('fr'));

  it('come from the language spoken', () => {
    expect(fakeI18n.getUILanguage()).toBe('fr');
    expect(fakeI18n.getMessage('extName')).toBe('Partner Companion pour HubSpot');
    speak('en');
    expect(fakeI18n.getMessage('extName')).toBe('Partner Companion for HubSpot');
  });

  it('have their gaps filled', () => {
    speak('en');
    expect(fakeI18n.getMessage('actionTitleNext', ['a', 'b'])).toBe('a: b');
    expect(fakeI18n.getMessage('actionTitleNext', 'a')).toBe('a: ');
  });

  it('are refused when there are none', () => {
    expect(() => fakeI18n.getMessage('nothing_of_the_kind')).toThrow(
      'locales/fr.yml has no message nothing_of_the_kind',
    );
  });
});

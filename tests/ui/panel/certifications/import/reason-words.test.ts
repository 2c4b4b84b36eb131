import { describe, expect, it } from 'vitest';
import type { FoundField } from '../../../../../src/domain/certifications/import/found-row.ts';
import type { Reason } from '../../../../../src/domain/certifications/import/review-reason.ts';
import { fieldLabel, reasonWords } from '../../../../../src/ui/panel/certifications/import/reason-words.ts';
import { speak } from '../../../../fixtures/locale-messages.ts';
import { on } from '../../../../fixtures/rows.ts';

type Case = readonly [reason: Reason, english: readonly string[], french: readonly string[]];

/** One of each, and the words that its sentence must hold; a record, so that a code that is added is missed here. */
const REASONS: Readonly<Record<Reason['code'], Case>> = {
  'impossible-date': [
    { code: 'impossible-date', field: 'earned', text: '31/02/2026' },
    ['Earned on', '31/02/2026'],
    ['Obtenue le', '31/02/2026'],
  ],
  'unreadable-date': [
    { code: 'unreadable-date', field: 'expires', text: 'soonish' },
    ['Expires on', 'soonish'],
    ['Expire le', 'soonish'],
  ],
  'ambiguous-date': [
    {
      code: 'ambiguous-date',
      field: 'expires',
      text: '03/04/2027',
      dayFirst: on('2027-04-03'),
      monthFirst: on('2027-03-04'),
    },
    ['Expires on', '03/04/2027', 'Apr 3, 2027', 'Mar 4, 2027'],
    ['Expire le', '03/04/2027', '3 avr. 2027', '4 mars 2027'],
  ],
  'month-only': [{ code: 'month-only', field: 'earned' }, ['Earned on', 'month'], ['Obtenue le', 'mois']],
  'no-expiry': [{ code: 'no-expiry' }, ['does not expire'], ['n’expire pas']],
  'no-dates': [{ code: 'no-dates' }, ['no dates'], ['pas encore de dates']],
  'expiry-before-earned': [{ code: 'expiry-before-earned' }, ['before it was earned'], ['avant d’être obtenue']],
  'earned-in-future': [{ code: 'earned-in-future' }, ['in the future'], ['dans l’avenir']],
  'earlier-than-kept': [
    { code: 'earlier-than-kept', field: 'expires', kept: on('2028-02') },
    ['Expires on', 'Feb 2028'],
    ['Expire le', 'févr. 2028'],
  ],
  'no-name': [{ code: 'no-name' }, ['name is missing'], ['nom manque']],
  'unknown-name': [{ code: 'unknown-name', written: 'Basket Weaving' }, ['not in our catalogue'], ['catalogue']],
  'likely-name': [
    { code: 'likely-name', written: 'Email Marketing Cerified', meant: 'Email Marketing' },
    ['“Email Marketing Cerified”', '“Email Marketing”'],
    ['« Email Marketing Cerified »', '« Email Marketing »'],
  ],
  'ambiguous-name': [
    { code: 'ambiguous-name', written: 'Inbound', catalogueIds: ['inbound', 'seo', 'not-in-the-catalogue'] },
    ['Inbound', 'SEO', 'not-in-the-catalogue'],
    ['Inbound', 'SEO'],
  ],
  'not-hubspot': [{ code: 'not-hubspot', issuer: 'Acme University' }, ['Acme University'], ['Acme University']],
  'issuer-unknown': [{ code: 'issuer-unknown' }, ['Nothing says'], ['Rien ne dit']],
  duplicate: [{ code: 'duplicate', of: 'row-2' }, ['another row'], ['autre ligne']],
  'already-known': [{ code: 'already-known' }, ['already have it'], ['l’avez déjà']],
  'not-an-email': [{ code: 'not-an-email', text: 'ada@' }, ['“ada@”'], ['« ada@ »']],
  'not-a-link': [{ code: 'not-a-link', text: 'see below' }, ['“see below”'], ['« see below »']],
  'exam-link-only': [{ code: 'exam-link-only', track: '9206665' }, ['9206665'], ['9206665']],
  'not-an-achievement': [
    { code: 'not-an-achievement', link: 'https://academy.hubspot.com/courses/seo' },
    ['https://academy.hubspot.com/courses/seo'],
    ['https://academy.hubspot.com/courses/seo'],
  ],
  'cell-too-long': [
    { code: 'cell-too-long', field: 'credentialId', characters: 431 },
    ['Credential ID', '431'],
    ['431'],
  ],
  'bare-date': [{ code: 'bare-date', field: 'expires' }, ['taken for the expiry'], ['prise pour l’expiration']],
};

const FIELDS: readonly (readonly [FoundField, string])[] = [
  ['name', 'Certification'],
  ['issuer', 'Issuer'],
  ['holderName', 'Holder'],
  ['email', 'E-mail'],
  ['earned', 'Earned on'],
  ['expires', 'Expires on'],
  ['link', 'Certificate link'],
  ['credentialId', 'Credential ID'],
];

describe('why a row stands as it stands', () => {
  it.each(Object.entries(REASONS))('has the case of %s', (code, [reason]) => {
    expect(reason.code).toBe(code);
  });

  it.each(Object.values(REASONS))('is said of $code with what it is about', (reason, english) => {
    const sentence = reasonWords(reason);
    for (const words of english) expect(sentence).toContain(words);
    expect(sentence).not.toMatch(/\$|undefined|[{}]/);
  });

  it.each(Object.values(REASONS))('is said of $code in French', (reason, _english, french) => {
    speak('fr');
    const sentence = reasonWords(reason);
    for (const words of french) expect(sentence).toContain(words);
    expect(sentence).not.toMatch(/\$|undefined|[{}]/);
  });

  it.each(['en', 'fr'])('is a sentence of its own for each reason in %s', (language) => {
    speak(language);
    const sentences = Object.values(REASONS).map(([reason]) => reasonWords(reason));
    expect(new Set(sentences).size).toBe(sentences.length);
    expect(sentences.filter((sentence) => !/(\.|courses\/seo| »)$/.test(sentence))).toEqual([]);
  });

  it('names the date it is about, whichever it is', () => {
    const say = (field: 'earned' | 'expires') => reasonWords({ code: 'month-only', field });
    expect(say('earned')).toBe('Earned on: only the month is known.');
    expect(say('expires')).toBe('Expires on: only the month is known.');
  });

  it('quotes as much of a long text as a sentence can hold, and no half of a letter', () => {
    const quoted = (text: string) => /“(.*)”/u.exec(reasonWords({ code: 'not-a-link', text }))?.[1] ?? '';
    expect(quoted('a'.repeat(60))).toBe('a'.repeat(60));
    expect(quoted('a'.repeat(61))).toBe(`${'a'.repeat(59)}…`);
    expect(quoted(`${'a'.repeat(58)}😀 and on`).isWellFormed()).toBe(true);
    expect(quoted('a'.repeat(200_000))).toHaveLength(60);
  });
});

describe('the name of a field', () => {
  it.each(FIELDS)('of %s is %s', (field, label) => {
    expect(fieldLabel(field)).toBe(label);
  });
});

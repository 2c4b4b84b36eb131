import { describe, expect, it } from 'vitest';
import { unknownKeys, unusedKeys } from './key-use.ts';
import { sourceFile } from './source-file.ts';

const KEYS = new Set(['extName', 'action.save', 'state.active', 'state.expired']);
const NO_MANIFEST = { path: 'manifest.ts', text: '' };

function file(text: string) {
  return sourceFile({ path: 'src/ui/a.tsx', text });
}

describe('unknownKeys', () => {
  it.each([
    "i18n.t('action.save')",
    "i18n.t(saved ? 'state.active' : 'state.expired', { name })",
    `i18n.t(\`state.\${kind}\`)`,
    'i18n.t(key)',
    "other.t('no.such')",
  ])('knows every key of %s', (text) => {
    expect(unknownKeys([file(text)], KEYS)).toEqual([]);
  });

  it.each([
    "i18n.t('action.saved')",
    "i18n.t(saved ? 'state.active' : 'state.lost')",
    `i18n.t(\`stage.\${kind}\`)`,
    "const a = <p>{i18n.t('action')}</p>",
  ])('misses a key of %s', (text) => {
    expect(unknownKeys([file(text)], KEYS)).toHaveLength(1);
  });
});

describe('unusedKeys', () => {
  it('counts literals, templates and the manifest', () => {
    const manifest = { path: 'manifest.ts', text: "name: '__MSG_extName__'" };
    const files = [file("i18n.t('action.save')"), file(`i18n.t(\`state.\${kind}\`)`)];
    expect(unusedKeys(files, manifest, KEYS)).toEqual([]);
  });

  it('names what stands nowhere', () => {
    expect(unusedKeys([file("i18n.t('action.save')")], NO_MANIFEST, KEYS)).toEqual([
      'extName',
      'state.active',
      'state.expired',
    ]);
  });

  it('is not fooled by a template that could be anything, nor by a comment', () => {
    expect(unusedKeys([file(`const a = \`\${b}\${c}\`; // action.save`)], NO_MANIFEST, KEYS)).toHaveLength(KEYS.size);
  });
});

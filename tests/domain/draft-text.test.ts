import { describe, expect, it } from 'vitest';
import { readEmail, readLink, readRequired, readText } from '../../src/domain/draft-text.ts';

const problem = (reason: string, data: unknown = null) => ({ kind: 'problem', reason, data });

describe('readText', () => {
  it('takes a text up to its limit', () => {
    expect(readText('', 3)).toEqual({ kind: 'ok', value: '' });
    expect(readText('abc', 3)).toEqual({ kind: 'ok', value: 'abc' });
    expect(readText('abcd', 3)).toEqual(problem('too-long', { length: 4, limit: 3 }));
  });
});

describe('readRequired', () => {
  it('misses what is blank', () => {
    expect(readRequired('a', 3)).toEqual({ kind: 'ok', value: 'a' });
    expect(readRequired('', 3)).toEqual(problem('missing'));
    expect(readRequired(' \n', 3)).toEqual(problem('missing'));
    expect(readRequired('abcd', 3)).toEqual(problem('too-long', { length: 4, limit: 3 }));
  });
});

describe('readEmail', () => {
  it('takes an address or nothing', () => {
    expect(readEmail('')).toEqual({ kind: 'ok', value: '' });
    expect(readEmail('ada@old.example')).toEqual({ kind: 'ok', value: 'ada@old.example' });
    expect(readEmail('ada')).toEqual(problem('not-an-address'));
  });
});

describe('readLink', () => {
  it.each(['', 'https://app.example/academy/k9x7p2qa', 'HTTP://app.example', 'https://app.example/é?x=1#y'])(
    'takes "%s" as it is',
    (link) => {
      expect(readLink(link, 100)).toEqual({ kind: 'ok', value: link });
    },
  );

  it.each([
    'app.example/academy',
    'ftp://app.example/',
    'javascript:alert(1)',
    'https:app.example',
    'https://',
    'https:///',
    'https://app.example/a b',
    'https://app.exa\nmple/',
    'https://[app]/',
    'mailto:ada@old.example',
  ])('refuses %s', (link) => {
    expect(readLink(link, 100)).toEqual(problem('not-a-web-address'));
  });

  it('refuses what is longer than its limit', () => {
    const link = `https://app.example/${'a'.repeat(100)}`;
    expect(readLink(link, 100)).toEqual(problem('too-long', { length: 120, limit: 100 }));
  });
});

import { parseMessagesObject } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';
import { differences, faultsOf, ourMessages, type SameWords } from './messages.ts';

type Messages = Parameters<typeof parseMessagesObject>[0];

const parsed = (messages: Messages) => ourMessages(parseMessagesObject(messages));

function faults(messages: Messages): string[] {
  return faultsOf('en.yml', parsed(messages)).map(({ reason }) => reason);
}

function found(english: Messages, french: Messages, same: SameWords = {}): string[] {
  return differences('fr.yml', parsed(english), parsed(french), same).map(({ reason }) => reason);
}

describe('faultsOf', () => {
  it('finds none in sound messages', () => {
    expect(faults({ a: 'One', b: { c: 'Two $1', d: { '1': '1 day', n: '$1 days' } } })).toEqual([]);
  });

  it.each<[Messages, string]>([
    [{ a: '' }, 'a is empty'],
    [{ a: { '1': ' ', n: '$1' } }, 'a.1 is empty'],
    [{ a: 'One ' }, 'a begins or ends with a blank'],
    [{ a: 'One $name$' }, 'a has an undeclared $name$'],
    [{ a: { '1': '1 day', n: '$1 days | weeks' } }, 'a.n holds the bar that parts the forms'],
    [{ a: { '0': 'none', '1': 'one' } }, 'a has no form n'],
    [{ a: { b_c: 'One' }, a_b: { c: 'Two' } }, 'a_b.c and a.b_c become one name in the browser'],
  ])('finds the fault of %o', (messages, reason) => {
    expect(faults(messages)).toContain(reason);
  });
});

describe('differences', () => {
  it('finds none in a faithful translation', () => {
    const english = { a: 'Read {page}', b: { '1': '1 day', n: '$1 days' }, c: '$1: $2' };
    expect(found(english, { a: 'Lire {page}', b: { '1': '1 jour', n: '$1 jours' }, c: '$1 : $2' })).toEqual([]);
  });

  it.each<[Messages, Messages, string]>([
    [{ a: 'One', b: 'Two' }, { a: 'Un' }, 'b is missing'],
    [{ a: 'One' }, { a: 'Un', b: 'Deux' }, 'b translates nothing'],
    [{ a: 'Read $1' }, { a: 'Lire' }, 'a has the gaps none instead of $1'],
    [{ a: 'Read {page}' }, { a: 'Lire {pages}' }, 'a has the gaps {pages} instead of {page}'],
    [{ a: { '1': '1 day', n: '$1 days' } }, { a: '$1 jours' }, 'a is simple instead of plural (1, n)'],
    [{ a: { '1': '1 day', n: '$1 days' } }, { a: { '1': '1 jour', n: 'jours' } }, 'a has the gaps none instead of $1'],
    [{ a: 'Settings' }, { a: 'Settings' }, 'a is not translated: Settings'],
    [{ a: { '1': '1 day', n: '$1 days' } }, { a: { '1': '1 jour', n: '$1 days' } }, 'a.n is not translated: $1 days'],
  ])('finds how %o and %o differ', (english, french, reason) => {
    expect(found(english, french)).toEqual([reason]);
  });

  it('lets a text be the same with a reason, and nothing be excused that needs no excuse', () => {
    expect(found({ a: 'Notes' }, { a: 'Notes' }, { Notes: 'spelt alike' })).toEqual([]);
    expect(found({ a: 'Settings' }, { a: 'Réglages' }, { Settings: 'spelt alike' })).toEqual([
      '"Settings" need not be listed as the same word',
    ]);
  });

  it('asks no translation of what holds no word', () => {
    expect(found({ a: '{clock} · {count}' }, { a: '{clock} · {count}' })).toEqual([]);
  });
});

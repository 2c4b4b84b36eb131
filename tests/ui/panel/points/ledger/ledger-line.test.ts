// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { creditMaker } from '../../../../../src/domain/points/credit.ts';
import { ledgerView, withTouched } from '../../../../../src/domain/points/ledger-view.ts';
import { foundLines, linesOf, sortedLines } from '../../../../../src/ui/panel/points/ledger/ledger-line.ts';
import { bookWith } from '../../../../fixtures/ledger.ts';
import { client, pointEntry, TODAY } from '../../../../fixtures/ledger-rows.ts';

const MAKE = creditMaker(bookWith());
const CLIENTS = [
  client({ id: 'a', name: 'Acme', updatedAt: 5 }),
  client({ id: 'b', name: 'Bharat', market: 'IN', updatedAt: 3 }),
  client({ id: 'c', name: 'Café', market: null, currency: 'SEK', updatedAt: 1 }),
];
const ENTRIES = [
  pointEntry({ id: '1', clientId: 'a' }),
  pointEntry({ id: '2', clientId: 'b', soldOn: '2026-01-05', updatedAt: 9, productLine: 'Sales Hub' }),
  pointEntry({ id: '3', clientId: 'c', mrr: { minor: 1, currency: 'SEK' } }),
];
const VIEW = ledgerView(CLIENTS, ENTRIES, MAKE);
const names = (lines: ReturnType<typeof linesOf>) => lines.map((line) => line.client.name);

it('works the line of a client out once and again only when something of it changes', () => {
  const before = linesOf(VIEW, TODAY);
  const renamed = client({ id: 'b', name: 'Bharat Foods', revision: 2 });
  const after = linesOf(withTouched(VIEW, { clients: [renamed], pointEntries: [] }, MAKE), TODAY);
  expect(after.map((line, index) => line === before[index])).toEqual([true, false, true]);
  expect(linesOf(VIEW, '2026-11-23')[0]).not.toBe(before[0]);
});

it('counts the entries that no points can be worked out for', () => {
  expect(linesOf(VIEW, TODAY).map(({ refused }) => refused)).toEqual([0, 0, 1]);
});

describe('sortedLines', () => {
  it.each([
    ['points', ['Bharat', 'Acme', 'Café']],
    ['name', ['Acme', 'Bharat', 'Café']],
    ['expiry', ['Bharat', 'Acme', 'Café']],
    ['changed', ['Café', 'Acme', 'Bharat']],
  ] as const)('by %s', (sort, expected) => {
    // A change of an entry is one of its client.
    const changes = [7, 4, 9];
    const entries = ENTRIES.map((entry, index) => ({ ...entry, updatedAt: changes[index] ?? 0 }));
    expect(names(sortedLines(linesOf(ledgerView(CLIENTS, entries, MAKE), TODAY), sort))).toEqual(expected);
  });
});

describe('foundLines', () => {
  it.each([
    ['', ['Acme', 'Bharat', 'Café']],
    ['cafe', ['Café']],
    ['india usd', ['Bharat']],
    ['sales', ['Bharat']],
    ['sek', ['Café']],
    ['acme india', []],
  ])('"%s"', (search, expected) => {
    expect(names(foundLines(linesOf(VIEW, TODAY), search))).toEqual(expected);
  });
});

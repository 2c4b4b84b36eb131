import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { creditMaker } from '../../../src/domain/points/credit.ts';
import { creditsIn, ledgerView, withTouched } from '../../../src/domain/points/ledger-view.ts';
import { buried } from '../../../src/domain/row.ts';
import { bookWith, client, pointEntry } from '../../fixtures/ledger.ts';
import { ledgerSteps } from '../../fixtures/ledger-steps.ts';

const make = creditMaker(bookWith());
const ACME = client();
const BHARAT = client({ id: 'bharat', market: 'IN' });
const ENTRIES = [
  pointEntry({ id: 'a' }),
  pointEntry({ id: 'b', clientId: 'bharat', managedFrom: '2026-03-02' }),
  pointEntry({ id: 'sek', mrr: { minor: 1, currency: 'SEK' } }),
];
const VIEW = ledgerView([ACME, BHARAT], ENTRIES, make);

describe('ledgerView', () => {
  it('has each client with its entries, their credits and what cannot be reckoned', () => {
    expect([...VIEW.keys()]).toEqual(['acme', 'bharat']);
    expect(VIEW.get('acme')?.credits.map(({ entryId, kind }) => [entryId, kind])).toEqual([['a', 'sourced']]);
    expect(VIEW.get('acme')?.refused.map(({ entry, problems }) => [entry.id, problems[0]?.reason])).toEqual([
      ['sek', 'no-base-amount'],
    ]);
    expect([...creditsIn(VIEW)].map(({ entryId, growth }) => [entryId, growth])).toEqual([
      ['a', false],
      ['b', true],
      ['b', true],
    ]);
  });

  it('passes over entries of no client', () => {
    expect([...creditsIn(ledgerView([], ENTRIES, make))]).toEqual([]);
  });
});

describe('withTouched', () => {
  it('leaves every client that nothing happened to the same object', () => {
    const next = withTouched(VIEW, { clients: [], pointEntries: [pointEntry({ id: 'c' })] }, make);
    expect(next.get('bharat')).toBe(VIEW.get('bharat'));
    expect(next.get('acme')?.entries.map(({ id }) => id)).toEqual(['a', 'sek', 'c']);
    expect(VIEW.get('acme')?.entries).toHaveLength(2);
  });

  it('reckons all entries of a client anew whose market changed', () => {
    const next = withTouched(VIEW, { clients: [{ ...BHARAT, market: 'US' }], pointEntries: [] }, make);
    expect(next.get('bharat')?.credits.map(({ growth }) => growth)).toEqual([false, false]);
  });

  it('forgets a client that was deleted', () => {
    const next = withTouched(VIEW, { clients: [buried(ACME, 1)], pointEntries: [] }, make);
    expect([...next.keys()]).toEqual(['bharat']);
  });

  it('comes to the same as reading everything, after any changes', () => {
    fc.assert(
      fc.property(ledgerSteps, (steps) => {
        let view = ledgerView([], [], make);
        for (const { touched, clients, entries } of steps) {
          view = withTouched(view, touched, make);
          const whole = ledgerView(clients, entries, make);
          expect([...view.keys()].sort()).toEqual([...whole.keys()].sort());
          for (const [id, { client: row, entries: own, credits }] of whole) {
            const mine = view.get(id);
            expect(mine?.client).toEqual(row);
            expect(byId(mine?.entries ?? [])).toEqual(byId(own));
            expect(mine?.credits).toHaveLength(credits.length);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

function byId<R extends { readonly id: string }>(rows: readonly R[]): R[] {
  return rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

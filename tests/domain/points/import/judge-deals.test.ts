import { describe, expect, it } from 'vitest';
import { codesOf, foundDeal, judged } from '../../../fixtures/deals.ts';
import { client, pointEntry } from '../../../fixtures/ledger.ts';

const KEPT = { clients: [client()], entries: [pointEntry()] };
const same = (change = {}) =>
  foundDeal({ client: 'Acme Tools', productLine: 'Marketing Hub Professional', mrr: '1000.00', ...change });
const told = (deals: Parameters<typeof judged>[0], given: Parameters<typeof judged>[1] = KEPT) =>
  judged(deals, given).map((row) => [row.state, row.matches?.id ?? null, ...codesOf(row)].join(' '));

describe('deals among each other and against what is kept', () => {
  it('are known, an update or new', () => {
    expect(told([same()])).toEqual(['known entry already-known']);
    expect(told([same({ mrr: '1200.00' })])).toEqual(['updates entry']);
    expect(told([same({ soldOn: '2026-04-02' })])).toEqual(['new ']);
  });

  it('share no kept entry: the one that says the same has it, wherever it stands', () => {
    expect(told([same({ mrr: '1200.00' }), same()])).toEqual(['new ', 'known entry already-known']);
  });

  it('are taken once where they stand twice', () => {
    const [first, second] = [foundDeal(), foundDeal()];
    expect(told([first, second], {})).toEqual(['new ', `new  duplicate`]);
    expect(judged([first, second])[1]).toMatchObject({
      ticked: false,
      reasons: [{ code: 'duplicate', of: first.key }],
    });
    expect(told([foundDeal({}, true), foundDeal({}, true)], {})).toEqual(['new ', 'new ']);
  });

  it('say where they differ on their client', () => {
    expect(told([same({ country: 'FR', currency: 'EUR' })])).toEqual(['updates entry market-differs currency-differs']);
    expect(told([foundDeal(), foundDeal({ country: 'FR', soldOn: '2026-03-03' })], {})).toEqual([
      'new ',
      'new  market-differs',
    ]);
  });

  it('fill what is not known of a client', () => {
    const clients = [client({ market: null })];
    expect(judged([same()], { ...KEPT, clients })).toMatchObject([
      { state: 'updates', ticked: true, changes: [{ field: 'country', from: null, to: 'US' }] },
    ]);
  });
});

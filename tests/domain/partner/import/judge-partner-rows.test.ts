import { describe, expect, it } from 'vitest';
import {
  keptRow,
  paymentValues,
  renewalValues,
  sharedValues,
} from '../../../../src/domain/partner/import/kept-values.ts';
import { client } from '../../../fixtures/ledger.ts';
import { codesIn, foundRow, judgedRow, judgedRows } from '../../../fixtures/partner-import.ts';
import { clientProfile, payment, renewal, sharedDeal } from '../../../fixtures/partner-rows.ts';

const keptRenewal = (...given: Parameters<typeof renewal>) => {
  const row = renewal(...given);
  return keptRow('renewals', row, renewalValues(row));
};
const keptDeal = (change: Parameters<typeof sharedDeal>[0] = {}, entered = false) => {
  const row = sharedDeal({ name: 'One', ...change });
  return keptRow('shared', row, sharedValues(row), entered);
};
const keptPayment = (id: string) => {
  const row = payment({ id });
  return keptRow('payments', row, paymentValues(row));
};

const ACME = { clients: [client()], profiles: [clientProfile({ hubId: '123' })] };
const RENEWAL = { client: 'Acme Tools', products: 'Marketing Hub Professional', renewsOn: '2027-01-31', mrr: '1000' };
const DEAL = { client: 'Acme Tools', name: 'One', createdOn: '2026-10-05', mrr: '800', origin: 'sourced' };
const PAID = { client: 'Acme Tools', quarter: 'Q2 2026', amount: '600' };

const told = (row: ReturnType<typeof judgedRow>) => [row.state, row.ticked, ...codesIn(row)];

describe('a row', () => {
  it('is new, known, an update or in need of a look', () => {
    const kept = [keptRenewal()];
    expect(told(judgedRow('renewals', RENEWAL, ACME))).toEqual(['new', true]);
    expect(told(judgedRow('renewals', RENEWAL, { ...ACME, kept }))).toEqual(['known', false, 'already-known']);
    const update = judgedRow('renewals', { ...RENEWAL, owner: 'Riley', termMonths: '12' }, { ...ACME, kept });
    expect(told(update)).toEqual(['updates', true]);
    expect(update).toMatchObject({ matches: 'r-1', changes: [{ field: 'owner', from: '', to: 'Riley' }] });
    expect(told(judgedRow('renewals', { ...RENEWAL, renewsOn: '' }, ACME))).toEqual([
      'needs-a-look',
      false,
      'missing renewsOn',
    ]);
    const late = judgedRow('renewals', { ...RENEWAL, decideBy: '2027-02-28' }, ACME);
    expect(told(late)).toEqual(['needs-a-look', false, 'out-of-order renewsOn']);
  });

  it('erases nothing by a blank', () => {
    const kept = [keptRenewal({ owner: 'Riley', notes: 'n' })];
    expect(judgedRow('renewals', { ...RENEWAL, owner: '' }, { ...ACME, kept })).toMatchObject({
      state: 'known',
      merged: { owner: 'Riley', notes: 'n' },
    });
  });

  it('of a client that is new is never one that is kept', () => {
    expect(told(judgedRow('renewals', { ...RENEWAL, client: 'Edo' }, { ...ACME, kept: [keptRenewal()] }))).toEqual([
      'new',
      true,
      'new-client',
    ]);
  });

  it('may bring the Hub ID that its client lacked', () => {
    const given = { clients: [client()], kept: [keptRenewal()] };
    const row = judgedRow('renewals', { ...RENEWAL, hubId: '123' }, given);
    expect(row).toMatchObject({ state: 'updates', changes: [{ field: 'hubId', from: '', to: '123' }] });
  });
});

describe('clients', () => {
  it('are compared with their row and their profile together', () => {
    expect(told(judgedRow('clients', { client: 'acme tools', hubId: '123' }, ACME))).toEqual([
      'known',
      false,
      'already-known',
    ]);
    const row = judgedRow('clients', { client: 'acme tools', country: 'FR', toolsUsed: '3' }, ACME);
    expect(row.changes).toEqual([
      { field: 'toolsUsed', from: null, to: 3 },
      { field: 'country', from: 'US', to: 'FR' },
    ]);
  });

  it('stand once in a table, and so does their Hub ID', () => {
    const rows = judgedRows([
      foundRow('clients', { client: 'Edo', hubId: '9' }),
      foundRow('clients', { client: 'EDO' }),
      foundRow('clients', { client: 'Fjord', hubId: '9' }),
    ]);
    expect(rows.map(codesIn)).toEqual([[], ['duplicate'], ['hub-id-twice']]);
    expect(rows.map(({ ticked }) => ticked)).toEqual([true, false, false]);
  });
});

describe('shared deals', () => {
  it('need less where they are kept', () => {
    const bare = { ...DEAL, mrr: '', origin: '' };
    expect(codesIn(judgedRow('shared', bare, ACME))).toEqual(['missing mrr', 'missing origin']);
    expect(told(judgedRow('shared', bare, { ...ACME, kept: [keptDeal()] }))).toEqual(['known', false, 'already-known']);
  });

  it('are asked once whose they were', () => {
    const missing = new Set(['origin' as const]);
    const row = judgedRow('shared', { ...DEAL, origin: '' }, { ...ACME, missing });
    expect(row.reasons).toEqual([{ code: 'missing', field: 'origin', asked: true }]);
    const answers = { origin: 'assisted' } as const;
    expect(judgedRow('shared', { ...DEAL, origin: '' }, { ...ACME, missing, answers }).merged.origin).toBe('assisted');
  });

  it('are closed on a day, and open without one', () => {
    const closed = { ...DEAL, stage: 'won', closedOn: '2026-11-01' };
    expect(told(judgedRow('shared', closed, ACME))).toEqual(['new', true]);
    expect(codesIn(judgedRow('shared', { ...closed, closedOn: '' }, ACME))).toEqual(['no-close-day']);
    expect(codesIn(judgedRow('shared', { ...closed, stage: '' }, ACME))).toEqual(['missing stage']);
    expect(codesIn(judgedRow('shared', { ...closed, closedOn: '2026-10-01' }, ACME))).toEqual([
      'out-of-order closedOn',
    ]);
    const kept = [keptDeal({ stage: 'won', closedOn: '2026-11-01' })];
    const reopened = judgedRow('shared', { ...DEAL, stage: 'open' }, { ...ACME, kept });
    expect(reopened).toMatchObject({ state: 'updates', merged: { stage: 'open', closedOn: null } });
  });

  it('that were won into the ledger are looked at before they change', () => {
    const kept = [keptDeal({ stage: 'won', closedOn: '2026-11-01' }, true)];
    expect(codesIn(judgedRow('shared', { ...DEAL, stage: 'open' }, { ...ACME, kept }))).toEqual(['was-won']);
  });
});

describe('payments', () => {
  it('are each one kept payment, and the same twice is a duplicate', () => {
    const rows = [1, 2, 3].map(() => foundRow('payments', PAID));
    const judged = judgedRows(rows, { ...ACME, kept: [keptPayment('a'), keptPayment('b')] });
    expect(judged.map(({ matches, state }) => [matches, state])).toEqual([
      ['a', 'known'],
      ['b', 'known'],
      [null, 'new'],
    ]);
    expect(judged.map(codesIn)).toEqual([['already-known'], ['already-known'], ['duplicate']]);
  });

  it('may be of nobody', () => {
    expect(told(judgedRow('payments', { ...PAID, client: '' }, ACME))).toEqual(['new', true]);
  });

  it('say that an amount lacks a currency, not that it is missing', () => {
    expect(codesIn(judgedRow('payments', { ...PAID, client: '', currency: '' }))).toEqual(['no-currency']);
  });
});

import { expect, it, vi } from 'vitest';
import { creditMaker } from '../../src/domain/points/credit.ts';
import { ledgerView } from '../../src/domain/points/ledger-view.ts';
import { NO_OVERRIDES } from '../../src/domain/points/overrides.ts';
import { ruleBook } from '../../src/domain/points/rule-book.ts';
import { POINTS_RULES } from '../../src/facts/points-rules.ts';
import { ledgerInStretches } from '../../src/jobs/ledger-in-stretches.ts';
import { client, pointEntry } from '../fixtures/ledger.ts';

const make = creditMaker(ruleBook(POINTS_RULES, NO_OVERRIDES));
const clients = [client(), client({ id: 'b', name: 'Zebra' })];
const entries = [pointEntry(), pointEntry({ id: 'e-2', clientId: 'b' }), pointEntry({ id: 'e-3', clientId: 'gone' })];

it('is the view that is worked out at once, with a look at the clock for every client', async () => {
  const pause = vi.fn(() => undefined);
  expect(await ledgerInStretches(clients, entries, make, pause)).toEqual(ledgerView(clients, entries, make));
  expect(pause).toHaveBeenCalledTimes(2);
});

it('ends when a pause says so', async () => {
  const ended = () => Promise.reject(new Error('unwanted'));
  await expect(ledgerInStretches(clients, entries, make, ended)).rejects.toThrow('unwanted');
});

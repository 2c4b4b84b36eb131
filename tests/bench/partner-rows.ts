import { addDays, type DayText } from '../../src/domain/time.ts';
import { client, pointEntry } from '../fixtures/ledger.ts';
import { clientProfile, payment, renewal, sharedDeal } from '../fixtures/partner-rows.ts';

export const CLIENTS = 5_000;
export const ROWS = 20_000;

const CURRENCIES = ['USD', 'EUR', 'GBP', 'JPY', 'CAD'];
const MARKETS = ['US', 'FR', 'IN', 'BR', null];
const PRODUCTS = [
  'Marketing Hub Professional',
  'Sales Hub Enterprise',
  'Service Hub Starter',
  'Content Hub Professional',
];
const STAGES = ['open', 'won', 'lost'] as const;

/** The desk of an invented partner: as many clients, and as many sales, renewals, shared deals and payments of theirs. */
export function partnerRows(today: DayText): Record<string, object[]> {
  const many = <R>(count: number, make: (at: number) => R) => Array.from({ length: count }, (_, at) => make(at));
  const id = (kind: string, at: number) => `${kind}-${String(at).padStart(6, '0')}`;
  const owner = (at: number) => id('client', (at * 7_919) % CLIENTS);
  const mrr = (at: number) => ({ minor: 10_000 + ((at * 7_919) % 500_000), currency: pick(CURRENCIES, at) });
  return {
    clients: many(CLIENTS, (at) =>
      client({ id: id('client', at), name: `Client ${(at * 31) % CLIENTS}`, market: pick(MARKETS, at) }),
    ),
    clientProfiles: many(CLIENTS, (at) =>
      clientProfile({
        id: id('client', at),
        products: [pick(PRODUCTS, at)],
        mrr: mrr(at),
        toolsUsed: at % 40,
        lastActiveOn: addDays(today, -(at % 200)),
        renewalOwner: `Person ${at % 50}`,
      }),
    ),
    pointEntries: many(ROWS, (at) => {
      const soldOn = addDays(today, -((at * 37) % 1_400));
      return pointEntry({
        id: id('entry', at),
        clientId: owner(at),
        deal: at % 3 === 0 ? 'assisted' : 'sourced',
        soldOn,
        lineSoldOn: soldOn,
        mrr: mrr(at),
        managedFrom: at % 2 === 0 ? soldOn : null,
      });
    }),
    renewals: many(ROWS, (at) =>
      renewal({
        id: id('renewal', at),
        clientId: owner(at),
        products: [pick(PRODUCTS, at)],
        mrr: mrr(at),
        owner: `Person ${at % 50}`,
        renewsOn: addDays(today, 31 + ((at * 37) % 700)),
        outcome: at % 4 === 0 ? 'renewed' : 'open',
      }),
    ),
    sharedDeals: many(ROWS, (at) => {
      const stage = pick(STAGES, at);
      const createdOn = addDays(today, -((at * 37) % 700));
      return sharedDeal({
        id: id('deal', at),
        clientId: owner(at),
        productLine: pick(PRODUCTS, at),
        origin: at % 3 === 0 ? 'assisted' : 'sourced',
        stage,
        mrr: mrr(at),
        createdOn,
        closedOn: stage === 'open' ? null : createdOn,
      });
    }),
    commissionPayments: many(ROWS, (at) =>
      payment({
        id: id('payment', at),
        clientId: owner(at),
        quarter: `202${4 + (at % 3)}-Q${1 + (at % 4)}`,
        amount: mrr(at),
      }),
    ),
  };
}

function pick<Value>(values: readonly Value[], at: number): Value {
  return values[at % values.length] as Value;
}

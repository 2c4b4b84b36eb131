import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COUNTRY_CODES } from '../../../../src/domain/country.ts';
import { CURRENCY_CODES } from '../../../../src/domain/currency.ts';
import { clientValues, keptRow } from '../../../../src/domain/partner/import/kept-values.ts';
import { partnerCsv, type WrittenRow } from '../../../../src/domain/partner/import/partner-csv.ts';
import type { PartnerKind } from '../../../../src/domain/partner/import/partner-kind.ts';
import type { PartnerValues } from '../../../../src/domain/partner/import/partner-values.ts';
import { addDays } from '../../../../src/domain/time.ts';
import { findTables } from '../../../../src/jobs/import/find-tables.ts';
import { partnerTables } from '../../../../src/jobs/partner/import/partner-tables.ts';
import { client } from '../../../fixtures/ledger.ts';
import { judgedRows } from '../../../fixtures/partner-import.ts';
import { clientProfile } from '../../../fixtures/partner-rows.ts';

const LONG = 200;
const odd = fc.constantFrom(
  '=1+1',
  '+A1',
  '-2',
  '@x',
  '\t=',
  "'=",
  'a"b',
  'a,b;c',
  'a\r\nb',
  'a\nb',
  '👩‍👧',
  ' a ',
  'Total',
  'Client',
);
const words = fc
  .oneof(odd, fc.string({ maxLength: 20 }), fc.string({ unit: 'grapheme', maxLength: 20 }))
  .map((text) => text.slice(0, LONG).toWellFormed());
const product = words.map((text) => text.replace(/[;\r\n]/g, ' ').trim()).filter((text) => text !== '');
const products = fc.array(product, { maxLength: 4 });
const day = fc.nat(9000).map((days) => addDays('2006-01-01', days));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const currency = fc.constantFrom(...CURRENCY_CODES);
const plain = (code: string) => fc.nat(10 ** 12).map((minor) => ({ minor, currency: code }));
const signed = (code: string) =>
  fc.integer({ min: -(10 ** 12), max: 10 ** 12 }).map((minor) => ({ minor, currency: code }));

const VALUES: Readonly<Record<Exclude<PartnerKind, 'clients'>, fc.Arbitrary<PartnerValues>>> = {
  renewals: currency.chain((code) =>
    fc.record({
      products,
      renewsOn: day,
      decideBy: maybe(day),
      mrr: maybe(plain(code)),
      mrrChange: maybe(signed(code)),
      termMonths: maybe(fc.integer({ min: 1, max: 120 })),
      outcome: fc.constantFrom('open', 'renewed', 'changed', 'lost'),
      owner: words,
      manager: words,
      lastActiveEmployee: words,
      notes: words,
    }),
  ),
  shared: currency.chain((code) =>
    fc
      .record({
        name: words,
        productLine: words,
        origin: fc.constantFrom('sourced', 'assisted'),
        stage: fc.constantFrom('open', 'won', 'lost'),
        saleKind: fc.constantFrom('new', 'cross-sell', 'upsell'),
        mrr: plain(code),
        createdOn: day,
        expectedOn: maybe(day),
        closed: day,
        manages: fc.boolean(),
        otherPartners: fc.nat(99),
        notes: words,
      })
      .map(({ closed, ...values }) => ({ ...values, closedOn: values.stage === 'open' ? null : closed })),
  ),
  payments: currency.chain((code) =>
    fc.record({
      quarter: fc
        .tuple(fc.integer({ min: 2006, max: 2040 }), fc.integer({ min: 1, max: 4 }))
        .map(([year, quarter]) => `${year}-Q${quarter}`),
      amount: signed(code),
      paidOn: maybe(day),
      notes: words,
    }),
  ),
};

const clients = fc.uniqueArray(
  fc.record({
    name: words.filter((name) => name !== ''),
    hubId: fc.constantFrom('', '1'),
    market: maybe(fc.constantFrom(...COUNTRY_CODES)),
    currency,
    link: fc.oneof(fc.constant(''), fc.webUrl()),
    relationship: words,
    products,
    mrr: fc.constantFrom(...CURRENCY_CODES).chain((code) => maybe(plain(code))),
    toolsUsed: maybe(fc.nat(1000)),
    lastActiveOn: maybe(day),
    renewalOwner: words,
    notes: words,
  }),
  { minLength: 1, maxLength: 5, selector: ({ name }) => name },
);

const formats = fc.constantFrom({ decimal: '.' as const }, { decimal: ',' as const });

async function readBack(text: string) {
  const reading = await findTables({ kind: 'text', text }, partnerTables({ kind: null, sure: false }), {});
  if (reading.kind === 'refused') throw new Error(reading.refusal.reason);
  return reading.found;
}

describe('a file of kept rows is read back as known, field by field', () => {
  it.each(['renewals', 'shared', 'payments'] as const)('%s', async (kind) => {
    await fc.assert(
      fc.asyncProperty(fc.array(VALUES[kind], { minLength: 1, maxLength: 6 }), formats, async (all, format) => {
        const kept = all.map((values, index) => keptRow(kind, { id: `${index}`, clientId: 'acme' }, values));
        const written = all.map((values): WrittenRow => ({ client: 'Acme Tools', hubId: '7', values }));
        const found = await readBack(partnerCsv(kind, written, format));
        const given = { clients: [client()], profiles: [clientProfile({ hubId: '7' })], kept };
        const judged = judgedRows(found, given);
        expect(judged.map(({ state }) => state)).toEqual(all.map(() => 'known'));
        expect(judged.map(({ matches }) => matches).toSorted()).toEqual(kept.map(({ id }) => id).toSorted());
      }),
      { numRuns: 60 },
    );
  });

  it('clients', async () => {
    await fc.assert(
      fc.asyncProperty(clients, formats, async (all, format) => {
        const ids = all.map((_, index) => `c-${index}`);
        const rows = all.map(({ name, market, currency: code, link }, index) =>
          client({ id: ids[index] ?? '', name, market, currency: code, link }),
        );
        const profiles = all.map(({ name: _n, market: _m, currency: _c, link: _l, hubId, ...fields }, index) =>
          clientProfile({ id: ids[index] ?? '', ...fields, hubId: hubId === '' ? '' : `1${index}` }),
        );
        const written = rows.map((row, index): WrittenRow => {
          const profile = profiles[index] ?? null;
          return { client: row.name, hubId: profile?.hubId ?? '', values: clientValues({ client: row, profile }) };
        });
        const judged = judgedRows(await readBack(partnerCsv('clients', written, format)), { clients: rows, profiles });
        expect(judged.map(({ matches, changes }) => [matches, changes])).toEqual(ids.map((id) => [id, []]));
      }),
      { numRuns: 60 },
    );
  });
});

it('holds no formula', () => {
  const values = { quarter: '2026-Q2', amount: { minor: -3500, currency: 'EUR' }, notes: '=1+1' };
  const text = partnerCsv('payments', [{ client: '@Acme', hubId: '', values }], { decimal: ',' });
  expect(text).toBe(
    "\ufeffClient;Hub ID;Quarter;Amount;Currency;Paid on;Notes\r\n'@Acme;;2026-Q2;-35,00;EUR;;'=1+1\r\n",
  );
});

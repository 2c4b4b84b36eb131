import { describe, expect, it } from 'vitest';
import {
  clientFieldsSchema,
  clientSchema,
  pointEntryFieldsSchema,
  pointEntrySchema,
} from '../../../src/domain/points/ledger.schema.ts';
import { newRow } from '../../../src/domain/row.ts';
import { entryFields } from '../../fixtures/ledger.ts';

const client = { name: 'Acme Tools', market: 'US', currency: 'USD', link: '' };
const row = newRow('3f0c8f6e-8f0a-4c53-9d8e-0a3c8d0b8f11', 1_700_000_000_000);

describe('the schema of clients', () => {
  it.each([[client], [{ ...client, market: null }], [{ ...client, link: 'https://crm.example/company/1' }]])(
    'takes %j',
    (fields) => {
      expect(clientFieldsSchema.parse(fields)).toEqual(fields);
      expect(clientSchema.parse({ ...row, ...fields })).toEqual({ ...row, ...fields });
    },
  );

  it.each([
    { name: '' },
    { name: 'a'.repeat(201) },
    { market: 'United States' },
    { currency: 'JYP' },
    { link: 'javascript:alert(1)' },
    { extra: 1 },
  ])('refuses %j', (change) => {
    expect(clientFieldsSchema.safeParse({ ...client, ...change }).success).toBe(false);
  });

  it('refuses a row without its marks', () => {
    expect(clientSchema.safeParse(client).success).toBe(false);
  });
});

describe('the schema of entries', () => {
  it.each([
    {},
    { deal: null, managedFrom: '2026-03-02' },
    { saleKind: 'upsell' as const, lineSoldOn: '2021-10-04' },
    { managedFrom: '2026-01-01', managedUntil: '2026-06-01', otherPartners: 99, endedOn: '2026-12-01' },
  ])('takes %j', (change) => {
    const fields = entryFields(change);
    expect(pointEntryFieldsSchema.parse(fields)).toEqual(fields);
    expect(pointEntrySchema.parse({ ...row, ...fields })).toEqual({ ...row, ...fields });
  });

  it.each([
    [{ soldOn: '2026-02-29' }],
    [{ soldOn: '2005-12-31', lineSoldOn: '2005-12-31' }],
    [{ lineSoldOn: '2026-03-03' }],
    [{ managedUntil: '2026-06-01' }],
    [{ managedFrom: '2026-06-02', managedUntil: '2026-06-01' }],
    [{ endedOn: '2026-03-01' }],
    [{ otherPartners: -1 }],
    [{ otherPartners: 2.5 }],
    [{ otherPartners: 100 }],
    [{ mrr: { minor: 0.5, currency: 'USD' } }],
    [{ mrr: { minor: -1, currency: 'USD' } }],
    [{ mrr: { minor: 2 ** 53, currency: 'USD' } }],
    [{ mrr: { minor: 1, currency: 'XXX' } }],
    [{ deal: 'touchless' }],
    [{ extra: true }],
  ])('refuses %j', (change) => {
    const fields = { ...entryFields(), ...change };
    expect(pointEntryFieldsSchema.safeParse(fields).success).toBe(false);
    expect(pointEntrySchema.safeParse({ ...row, ...fields }).success).toBe(false);
  });
});

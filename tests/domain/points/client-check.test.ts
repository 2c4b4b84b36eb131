import { describe, expect, it } from 'vitest';
import {
  type ClientDraft,
  clientDraftOf,
  readClientDraft,
  readCurrency,
} from '../../../src/domain/points/client-check.ts';
import { clientFieldsSchema } from '../../../src/domain/points/ledger.schema.ts';

const DRAFT: ClientDraft = { name: 'Acme', market: 'US', currency: 'USD', link: '' };

const read = (change: Partial<ClientDraft>) => readClientDraft({ ...DRAFT, ...change });

describe('readClientDraft', () => {
  it.each<[Partial<ClientDraft>, object]>([
    [{}, { name: 'Acme', market: 'US', currency: 'USD', link: '' }],
    [
      { name: ' Acme ', market: ' fr ', currency: ' eur ' },
      { name: 'Acme', market: 'FR', currency: 'EUR', link: '' },
    ],
    [{ market: '' }, { name: 'Acme', market: null, currency: 'USD', link: '' }],
    [{ link: ' https://crm.example/a ' }, { ...DRAFT, link: 'https://crm.example/a' }],
  ])('takes %o', (change, value) => {
    expect(read(change)).toEqual({ kind: 'ok', value });
    expect(clientFieldsSchema.safeParse(value).success).toBe(true);
  });

  it.each<[Partial<ClientDraft>, string, string]>([
    [{ name: ' ' }, 'name', 'missing'],
    [{ name: 'a'.repeat(201) }, 'name', 'too-long'],
    [{ market: 'France' }, 'market', 'unknown-country'],
    [{ currency: '' }, 'currency', 'missing'],
    [{ currency: 'XXX' }, 'currency', 'unknown-currency'],
    [{ link: 'javascript:alert(1)' }, 'link', 'not-a-web-address'],
    [{ link: 'crm.example' }, 'link', 'not-a-web-address'],
    [{ link: `https://crm.example/${'a'.repeat(2_000)}` }, 'link', 'too-long'],
  ])('refuses %o', (change, field, reason) => {
    expect(read(change)).toMatchObject({ kind: 'refused', problems: [{ field, reason }] });
  });

  it('says all that is wrong at once', () => {
    const reading = read({ name: '', currency: '', link: 'x' });
    expect(reading.kind === 'refused' && reading.problems.map(({ field }) => field)).toEqual([
      'name',
      'currency',
      'link',
    ]);
  });
});

it('begins with what the client is', () => {
  const fields = { name: 'Acme', market: null, currency: 'EUR', link: 'https://crm.example' };
  expect(readClientDraft(clientDraftOf(fields))).toEqual({ kind: 'ok', value: fields });
});

it('quotes an unknown currency as it was typed', () => {
  expect(readCurrency(' euros ')).toEqual({ kind: 'problem', reason: 'unknown-currency', data: { text: 'euros' } });
});

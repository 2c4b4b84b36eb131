import { describe, expect, it } from 'vitest';
import { type DetailsDraft, readDetailsDraft } from '../../../../src/domain/partner/clients/details-check.ts';
import { detailsDraftOf } from '../../../../src/domain/partner/clients/details-draft.ts';
import { clientProfileSchema } from '../../../../src/domain/partner/partner-rows.schema.ts';
import { newRow } from '../../../../src/domain/row.ts';

const BLANK: DetailsDraft = { ...detailsDraftOf(null, null, 'en'), name: 'Acme', currency: 'USD' };
const CONTEXT = { today: '2026-11-22', format: { decimal: '.', group: ',', lakh: false } } as const;
const read = (change: Partial<DetailsDraft>) => readDetailsDraft({ ...BLANK, ...change }, CONTEXT);

describe('the details of a client', () => {
  it.each<[Partial<DetailsDraft>, object]>([
    [{}, { hubId: '', mrr: null, toolsUsed: null, lastActiveOn: null, products: [] }],
    [{ mrr: '1,250.5' }, { mrr: { minor: 125_050, currency: 'USD' } }],
    [{ mrr: '12', mrrCurrency: 'EUR' }, { mrr: { minor: 1_200, currency: 'EUR' } }],
    [{ mrrCurrency: 'no matter' }, { mrr: null }],
    [{ toolsUsed: '0' }, { toolsUsed: 0 }],
    [{ lastActiveOn: '2026-11-22' }, { lastActiveOn: '2026-11-22' }],
    [{ products: 'A\n\n B \nA' }, { products: ['A', 'B'] }],
    [{ hubId: ' 0123 ' }, { hubId: '0123' }],
  ])('are taken from %o', (change, profile) => {
    const reading = read(change);
    if (reading.kind === 'refused') throw new Error(JSON.stringify(reading.problems));
    expect(reading.value.profile).toMatchObject(profile);
    expect(clientProfileSchema.safeParse({ ...newRow('acme', 1), ...reading.value.profile }).success).toBe(true);
  });

  it.each<[Partial<DetailsDraft>, keyof DetailsDraft, string]>([
    [{ name: ' ' }, 'name', 'missing'],
    [{ hubId: 'hub 12' }, 'hubId', 'not-a-whole-number'],
    [{ hubId: '1'.repeat(21) }, 'hubId', 'too-long'],
    [{ mrr: '-5' }, 'mrr', 'negative'],
    [{ mrr: '1.234' }, 'mrr', 'ambiguous'],
    [{ mrr: '1', mrrCurrency: 'XXX' }, 'mrrCurrency', 'unknown-currency'],
    [{ toolsUsed: 'some' }, 'toolsUsed', 'not-a-whole-number'],
    [{ lastActiveOn: '2026-11-23' }, 'lastActiveOn', 'in-future'],
    [{ lastActiveOn: '2026-02-30' }, 'lastActiveOn', 'impossible-day'],
    [{ relationship: 'a'.repeat(201) }, 'relationship', 'too-long'],
  ])('are refused with %o', (change, field, reason) => {
    expect(read(change)).toMatchObject({ kind: 'refused', problems: [{ field, reason }] });
  });

  it('are refused with all that is wrong at once', () => {
    const reading = read({ name: '', toolsUsed: '-1' });
    expect(reading.kind === 'refused' && reading.problems.map(({ field }) => field)).toEqual(['name', 'toolsUsed']);
  });
});

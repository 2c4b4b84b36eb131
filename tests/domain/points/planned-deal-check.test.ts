import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberFormatOf } from '../../../src/domain/number-format.ts';
import { plannedDealSchema } from '../../../src/domain/points/plan.schema.ts';
import { type PlannedDealDraft, readPlannedDealDraft } from '../../../src/domain/points/planned-deal-check.ts';
import { dealFields, plannedDeal } from '../../fixtures/plans.ts';

const DRAFT: PlannedDealDraft = {
  label: ' Edo Systems ',
  market: 'US',
  currency: 'USD',
  amount: '1,000',
  deal: 'sourced',
  manages: false,
  otherPartners: '',
  expectedOn: '2026-12-01',
  probability: '50',
};

function read(change: Partial<PlannedDealDraft> = {}, locale = 'en') {
  return readPlannedDealDraft({ ...DRAFT, ...change }, { today: '2026-11-22', format: numberFormatOf(locale) });
}

function problems(change: Partial<PlannedDealDraft>) {
  const reading = read(change);
  return reading.kind === 'ok' ? [] : reading.problems.map(({ field, reason }) => `${field} ${reason}`);
}

describe('readPlannedDealDraft', () => {
  it('gives what a planned deal is made of', () => {
    expect(read()).toEqual({ kind: 'ok', value: dealFields() });
  });

  it.each<[string, Partial<PlannedDealDraft>, object]>([
    ['a client not known yet', { market: '', label: '' }, { market: null, label: '' }],
    ['other partners', { manages: true, otherPartners: '2' }, { manages: true, otherPartners: 2 }],
    ['managing alone', { manages: true, otherPartners: ' ' }, { otherPartners: 0 }],
    ['partners of what is not managed', { otherPartners: '-1' }, { manages: false, otherPartners: 0 }],
    ['a percent sign', { probability: '75 %' }, { probability: 75 }],
    ['cents', { amount: '1234.5' }, { mrr: { minor: 123_450, currency: 'USD' } }],
  ])('takes %s', (_, change, value) => {
    expect(read(change)).toMatchObject({ kind: 'ok', value });
  });

  it('reads amounts as the user writes them', () => {
    expect(read({ amount: '1 234,5' }, 'fr')).toMatchObject({ value: { mrr: { minor: 123_450 } } });
  });

  it.each<[Partial<PlannedDealDraft>, string]>([
    [{ amount: '' }, 'amount unread'],
    [{ amount: '12,5,3' }, 'amount unread'],
    [{ amount: '1.234' }, 'amount unread'],
    [{ amount: '12.345', currency: 'JPY' }, 'amount unread'],
    [{ amount: '12.3456' }, 'amount too-many-decimals'],
    [{ amount: '1.5', currency: 'JPY' }, 'amount too-many-decimals'],
    [{ amount: '90071992547409.91' }, ''],
    [{ amount: '90071992547409.92' }, 'amount beyond-reckoning'],
    [{ currency: '' }, 'currency missing'],
    [{ currency: 'XXX' }, 'currency missing'],
    [{ expectedOn: '' }, 'expectedOn missing'],
    [{ probability: '' }, 'probability missing'],
    [{ probability: '101' }, 'probability out-of-range'],
    [{ probability: '12.5' }, 'probability not-a-whole-number'],
    [{ manages: true, otherPartners: '2.5' }, 'otherPartners not-a-whole-number'],
    [{ manages: true, otherPartners: '-1' }, 'otherPartners out-of-range'],
    [{ label: 'x'.repeat(201) }, 'label too-long'],
  ])('%o: %s', (change, expected) => {
    expect(problems(change).join()).toBe(expected);
  });

  it('asks what an amount means instead of guessing', () => {
    const reading = read({ amount: '1.234' });
    expect(reading.kind === 'refused' ? reading.problems[0]?.data : null).toEqual({
      kind: 'question',
      readings: ['1.234', '1234'],
    });
  });

  it('gives nothing that the schema would refuse', () => {
    const text = fc.oneof(fc.string(), fc.constantFrom('', '1', '50', '2026-12-01', '1,000.5', '-1', 'US', 'EUR'));
    const drafts = fc.record({
      ...{ label: text, market: text, currency: text, amount: text, expectedOn: text },
      ...{ otherPartners: text, probability: text, manages: fc.boolean() },
      deal: fc.constantFrom('sourced' as const, 'assisted' as const),
    });
    fc.assert(
      fc.property(drafts, (draft) => {
        const reading = read(draft);
        if (reading.kind === 'refused') {
          expect(reading.problems).not.toEqual([]);
          return;
        }
        const ids = { id: '00000000-0000-4000-8000-000000000001', planId: '00000000-0000-4000-8000-000000000002' };
        expect(plannedDealSchema.safeParse({ ...plannedDeal(), ...reading.value, ...ids }).success).toBe(true);
      }),
    );
  });
});

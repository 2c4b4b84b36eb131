import { describe, expect, it } from 'vitest';
import { planSchema } from '../../../src/domain/points/plan.schema.ts';
import { type PlanDraft, readPlanDraft } from '../../../src/domain/points/plan-check.ts';
import { plan } from '../../fixtures/plans.ts';

const TODAY = '2026-11-22';

function read(change: Partial<PlanDraft> = {}) {
  return readPlanDraft({ name: ' Platinum in January ', tier: 'platinum', goalDay: '2027-01-15', ...change }, TODAY);
}

describe('readPlanDraft', () => {
  it('gives what a plan is made of', () => {
    const reading = read();
    expect(reading).toEqual({
      kind: 'ok',
      value: { name: 'Platinum in January', tier: 'platinum', goalDay: '2027-01-15' },
    });
    if (reading.kind === 'ok') {
      const id = '00000000-0000-4000-8000-000000000001';
      expect(planSchema.safeParse({ ...plan({ id }), ...reading.value }).success).toBe(true);
    }
  });

  it.each<[string, Partial<PlanDraft>]>([
    ['no name, which the caller finds', { name: '  ' }],
    ['a day that is over', { goalDay: '2026-01-15' }],
  ])('lets %s pass', (_, change) => {
    expect(read(change).kind).toBe('ok');
  });

  it.each<[Partial<PlanDraft>, string]>([
    [{ goalDay: '' }, 'goalDay missing'],
    [{ goalDay: '2027-02-30' }, 'goalDay impossible-day'],
    [{ goalDay: '2005-12-31' }, 'goalDay too-early'],
    [{ goalDay: '2099-01-15' }, 'goalDay too-late'],
    [{ name: 'x'.repeat(201) }, 'name too-long'],
  ])('refuses %o: %s', (change, expected) => {
    const reading = read(change);
    const problems = reading.kind === 'refused' ? reading.problems : [];
    expect(problems.map(({ field, reason }) => `${field} ${reason}`)).toEqual([expected]);
  });

  it('says all that is wrong at once', () => {
    const reading = read({ name: 'x'.repeat(300), goalDay: '' });
    expect(reading.kind === 'refused' ? reading.problems.length : 0).toBe(2);
  });
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { certificationSummary, heldState } from '../../../../src/domain/partner/summary/certification-summary.ts';
import { certification } from '../../../fixtures/rows.ts';

const DAY = '2026-11-22';
const on = (text: string) => ({ on: text, precision: 'day' as const });
const month = (text: string) => ({ on: text, precision: 'month' as const });

it.each([
  [{ expires: on('2026-11-21') }, 'expired'],
  [{ expires: on('2026-11-22') }, 'expiring'],
  [{ expires: on('2027-02-20') }, 'expiring'],
  [{ expires: on('2027-02-21') }, 'active'],
  [{ expires: month('2026-11-01') }, 'expiring'],
  [{ expires: month('2026-10-01') }, 'expired'],
  [{ expires: null, stage: 'complete' }, 'active'],
  [{ expires: null, earned: null, stage: 'in-progress' }, 'in-progress'],
  [{ expires: null, earned: on('2026-01-01'), stage: 'in-progress' }, 'active'],
  [{ earned: on('2026-11-23'), expires: on('2028-01-01') }, null],
] as const)('%o is %s', (change, state) => {
  expect(heldState(certification({ earned: on('2026-01-01'), ...change }), DAY)).toBe(state);
});

it('counts each once, by state and by holder, and names what expires in order', () => {
  const row = fc.record({
    holderId: fc.constantFrom('a', 'b', 'c'),
    expires: fc.option(
      fc.integer({ min: 1, max: 12 }).map((m) => on(`2027-${String(m).padStart(2, '0')}-15`)),
      {
        nil: null,
      },
    ),
  });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 30 }), (changes) => {
      const rows = changes.map((change) => certification({ ...change, earned: null, stage: 'complete' }));
      const { counts, byHolder, expiring } = certificationSummary(rows, DAY);
      const sum = (of: typeof counts) => Object.values(of).reduce((a, b) => a + b, 0);
      expect(sum(counts)).toBe(rows.length);
      expect([...byHolder.values()].reduce((all, own) => all + sum(own), 0)).toBe(rows.length);
      expect(expiring).toHaveLength(counts.expiring);
      const days = expiring.map(({ expires }) => expires?.on ?? '');
      expect(days).toEqual(days.toSorted());
    }),
  );
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { clockSpan } from '../../src/jobs/clock-span.ts';

it.each([
  [0, '00:00:00'],
  [-1, '00:00:00'],
  [-86_400_000, '00:00:00'],
  [1, '00:00:01'],
  [1_000, '00:00:01'],
  [1_001, '00:00:02'],
  [59_000, '00:00:59'],
  [59_001, '00:01:00'],
  [3_600_000, '01:00:00'],
  [42_127_000, '11:42:07'],
  [86_399_000, '23:59:59'],
  [86_400_000, '24:00:00'],
  [360_000_000, '100:00:00'],
])('%i ms is %s', (ms, clock) => {
  expect(clockSpan(ms)).toBe(clock);
});

it('never says less than is left, and less than a second more', () => {
  fc.assert(
    fc.property(fc.nat(400_000_000), (ms) => {
      const [hours = 0, minutes = 0, seconds = 0] = clockSpan(ms).split(':').map(Number);
      const said = ((hours * 60 + minutes) * 60 + seconds) * 1_000;
      expect(said).toBeGreaterThanOrEqual(ms);
      expect(said - ms).toBeLessThan(1_000);
      expect(clockSpan(ms)).toMatch(/^\d{2,}:[0-5]\d:[0-5]\d$/);
    }),
  );
});

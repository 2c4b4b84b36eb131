import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chosenRange, isWithin, presetRange, RANGE_PRESETS } from '../../src/domain/day-range.ts';
import { addDays } from '../../src/domain/time.ts';

const days = fc.nat(9_000).map((count) => addDays('2010-01-01', count));

describe('a range of days', () => {
  it.each([
    ['this-quarter', '2026-11-22', '2026-10-01', '2026-12-31'],
    ['this-quarter', '2026-01-01', '2026-01-01', '2026-03-31'],
    ['last-quarter', '2026-11-22', '2026-07-01', '2026-09-30'],
    ['last-quarter', '2026-02-28', '2025-10-01', '2025-12-31'],
    ['this-year', '2028-02-29', '2028-01-01', '2028-12-31'],
    ['last-12-months', '2026-11-22', '2025-11-23', '2026-11-22'],
    ['last-12-months', '2028-02-29', '2027-03-01', '2028-02-29'],
    ['any', '2026-11-22', null, null],
  ] as const)('%s on %s is %s to %s', (preset, today, from, to) => {
    expect(presetRange(preset, today)).toEqual({ from, to });
  });

  it('of today’s kind holds today, and the quarters follow each other', () => {
    fc.assert(
      fc.property(days, (today) => {
        for (const preset of RANGE_PRESETS) {
          expect(isWithin(today, presetRange(preset, today))).toBe(preset !== 'last-quarter');
        }
        const { to } = presetRange('last-quarter', today);
        expect(presetRange('this-quarter', today).from).toBe(to === null ? null : addDays(to, 1));
      }),
    );
  });

  it.each([
    ['2026-01-01', '2026-01-01', { from: '2026-01-01', to: '2026-01-01' }],
    ['', '2026-01-01', { from: null, to: '2026-01-01' }],
    ['', '', { from: null, to: null }],
    ['2026-02-30', '', null],
    ['2026-02-02', '2026-02-01', null],
  ])('of one’s own from %j to %j is %j', (from, to, range) => {
    expect(chosenRange({ preset: 'own', from, to }, '2026-11-22')).toEqual(range);
  });

  it('passes over the own days where a preset is chosen', () => {
    const choice = { preset: 'this-year', from: 'x', to: '' } as const;
    expect(chosenRange(choice, '2026-11-22')).toEqual({ from: '2026-01-01', to: '2026-12-31' });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundedDecimal } from '../../../src/domain/points/decimal.ts';
import { standingOn } from '../../../src/domain/points/standing.ts';
import { measuringDays, standingsOf, timelineOf, withCredits } from '../../../src/domain/points/timeline.ts';
import { creditsOf, ledgerDays, ledgers } from '../../fixtures/ledger.ts';

describe('measuringDays', () => {
  it('are the 15th of twelve months up to today and of six after', () => {
    const days = measuringDays('2026-11-22', 15, 12, 6);
    expect(days).toHaveLength(18);
    expect([days[0], days[11], days[12], days[17]]).toEqual(['2025-12-15', '2026-11-15', '2026-12-15', '2027-05-15']);
  });

  it.each([
    ['2026-11-15', '2026-11-15', '2026-12-15'],
    ['2026-11-14', '2026-10-15', '2026-11-15'],
    ['2027-01-01', '2026-12-15', '2027-01-15'],
  ])('on %s the latest is %s and the next %s', (today, latest, next) => {
    expect(measuringDays(today, 15, 1, 1)).toEqual([latest, next]);
  });
});

describe('a timeline', () => {
  it('shows points come and expire', () => {
    const days = measuringDays('2026-11-22', 15, 12, 6);
    const standings = standingsOf(
      timelineOf(creditsOf({ managedFrom: '2026-06-01', managedUntil: '2026-09-15' }), days),
    );
    expect(standings.map(({ standing }) => roundedDecimal(standing.total, 0))).toEqual([
      ...['0', '0', '0', '50', '50', '50', '60', '60', '60', '50', '50', '50'],
      ...['50', '50', '50', '0', '0', '0'],
    ]);
  });

  it('has on each day the standing of that day', () => {
    fc.assert(
      fc.property(ledgers, ledgerDays, (credits, today) => {
        const days = measuringDays(today, 15, 12, 6);
        for (const { day, standing } of standingsOf(timelineOf(credits, days))) {
          expect(standing).toEqual(standingOn(credits, day));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('takes credits in and out as if they had been there from the beginning', () => {
    fc.assert(
      fc.property(ledgers, ledgers, ledgers, ledgerDays, (kept, gone, come, today) => {
        const days = measuringDays(today, 15, 12, 6);
        const before = timelineOf([...kept, ...gone], days);
        const copy = standingsOf(before);
        expect(standingsOf(withCredits(before, come, gone))).toEqual(standingsOf(timelineOf([...kept, ...come], days)));
        // The timeline it was made from is still what it was.
        expect(standingsOf(before)).toEqual(copy);
      }),
      { numRuns: 40 },
    );
  });
});

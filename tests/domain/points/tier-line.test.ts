import { describe, expect, it } from 'vitest';
import { standingOn } from '../../../src/domain/points/standing.ts';
import { tierLine } from '../../../src/domain/points/tier-line.ts';
import { bookWith, creditsOf } from '../../fixtures/ledger.ts';

const TODAY = '2026-11-22';
const WISHES = { creditedTier: null, getTo: null };
const book = bookWith({
  thresholds: [
    { ruleSet: 'R5', tier: 'gold', total: '40', minimum: null, managed: null },
    { ruleSet: 'R5', tier: 'platinum', total: '100', minimum: '60', managed: '25' },
  ],
});
/** 50 points: US$1,000 sourced on 2 March 2026. */
const fifty = standingOn(creditsOf(), TODAY);
/** A third of a point: US$100 managed with two others. */
const third = standingOn(
  creditsOf({ deal: null, mrr: { minor: 10_000, currency: 'USD' }, managedFrom: '2026-03-02', otherPartners: 2 }),
  TODAY,
);

describe('tierLine', () => {
  it('is nothing while no thresholds are filled in for the day', () => {
    expect(tierLine(WISHES, bookWith(), fifty, TODAY)).toBeNull();
    expect(tierLine(WISHES, book, fifty, '2026-07-14')).toBeNull();
  });

  it('tells the points, what is missing for the next tier and when tiers are looked at', () => {
    expect(tierLine(WISHES, book, fifty, TODAY)).toEqual({
      total: '50.00',
      toward: 'platinum',
      missing: '50.00',
      reevaluationOn: '2027-01-15',
    });
  });

  it('works toward the tier that was chosen', () => {
    expect(tierLine({ creditedTier: null, getTo: 'platinum' }, book, third, TODAY)).toMatchObject({
      total: '0.33',
      toward: 'platinum',
      missing: '99.67',
    });
  });

  it('has nothing missing at the top', () => {
    const top = standingOn(creditsOf({ mrr: { minor: 10_000_000, currency: 'USD' }, managedFrom: TODAY }), TODAY);
    expect(tierLine(WISHES, book, top, TODAY)).toMatchObject({ total: '6000.00', toward: null, missing: null });
  });

  it('survives being kept as JSON', () => {
    const line = tierLine(WISHES, book, third, TODAY);
    expect(JSON.parse(JSON.stringify(line))).toEqual(line);
  });
});

import { expect, it } from 'vitest';
import { wholeFraction } from '../../../../../src/domain/points/fraction.ts';
import { NEW_POINTS_ACCOUNT } from '../../../../../src/domain/points/points-account.ts';
import { standingOn } from '../../../../../src/domain/points/standing.ts';
import { ledgerProgress } from '../../../../../src/ui/panel/partner/progress/ledger-progress.ts';
import { bookWith, creditsOf } from '../../../../fixtures/ledger.ts';
import { PLATINUM_BOOK } from '../../../../fixtures/plan-world.ts';

const DAY = '2026-11-22';
const STANDING = standingOn(creditsOf(), DAY);

it('tells the points that are missing to the next tier, whatever goal was chosen', () => {
  const account = { ...NEW_POINTS_ACCOUNT, creditedTier: 'gold', getTo: 'elite' } as const;
  expect(ledgerProgress(STANDING, account, PLATINUM_BOOK, DAY)).toEqual({
    best: null,
    total: wholeFraction(50),
    needed: wholeFraction(150),
  });
});

it('does not know them while the thresholds are not filled in', () => {
  expect(ledgerProgress(STANDING, NEW_POINTS_ACCOUNT, bookWith(), DAY)).toMatchObject({ best: null, needed: null });
});

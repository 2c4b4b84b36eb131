import { expect, it } from 'vitest';
import { standingsOnDays } from '../../../../src/domain/partner/renewals/standings-on-days.ts';
import { creditsIn } from '../../../../src/domain/points/ledger-view.ts';
import { standingOn } from '../../../../src/domain/points/standing.ts';
import { viewOf } from '../../../fixtures/tier.ts';

it('gives each day its own points, in whatever order they are asked for', () => {
  const view = viewOf();
  const days = ['2027-03-02', '2026-03-01', '2026-11-22', '2026-11-22'];
  const found = standingsOnDays(view, days);
  expect(found.size).toBe(3);
  for (const day of days) expect(found.get(day)).toEqual(standingOn(creditsIn(view), day));
});

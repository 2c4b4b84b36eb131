// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { creditMaker } from '../../../../../src/domain/points/credit.ts';
import type { PlannedDeal } from '../../../../../src/domain/points/plan.ts';
import { plannedPoints } from '../../../../../src/domain/points/planned-points.ts';
import { DealNotes } from '../../../../../src/ui/panel/points/plan/DealNotes.tsx';
import { bookWith } from '../../../../fixtures/ledger.ts';
import { plannedDeal } from '../../../../fixtures/plans.ts';

function notes(change: Partial<PlannedDeal>) {
  const deal = plannedDeal(change);
  const points = plannedPoints(deal, '2027-01-15', creditMaker(bookWith()));
  return render(<DealNotes deal={deal} points={points} />).container.textContent;
}

it.each<[Partial<PlannedDeal>, string]>([
  [{}, ''],
  [{ expectedOn: '2027-02-01' }, 'It comes after the day of the goal, so it does not count toward it.'],
  [{ expectedOn: '2026-01-01' }, 'Its sold points will have expired by the day of the goal.'],
  [{ otherPartners: 100 }, 'Its points cannot be worked out. Look through its fields.'],
])('of a deal with %o', (change, words) => {
  expect(notes(change)).toBe(words);
});

it('leads to where a base amount can be added', () => {
  expect(notes({ mrr: { minor: 1, currency: 'CHF' } })).toContain('there is no base amount for CHF.');
  expect(screen.getByRole('link', { name: 'Add a base amount for CHF' }).getAttribute('href')).toBe(
    '#/points/rules?currency=CHF',
  );
});

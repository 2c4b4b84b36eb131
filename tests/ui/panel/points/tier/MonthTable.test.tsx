// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { MonthTable } from '../../../../../src/ui/panel/points/tier/MonthTable.tsx';
import { FIFTY, month } from '../../../../fixtures/tier.ts';

const MONTHS = [month('2026-11-15', 'gold', { standing: FIFTY }), month('2026-12-15', null)];

function rows(): string[] {
  return screen.getAllByRole('row').map(({ textContent }) => textContent.replace(/\s+/g, ' '));
}

it('gives one kind of points with the day and the best tier beside it', () => {
  render(<MonthTable caption="Window" months={MONTHS} kinds={['total']} />);
  expect(rows()).toEqual(['Measured onTotalBest tier met', 'Nov 15, 2026 50Gold', 'Dec 15, 2026 ahead0none']);
});

it('gives several kinds with the month, and the tier below it', () => {
  render(<MonthTable caption="Months" months={MONTHS} kinds={['sold', 'managed', 'total']} />);
  expect(rows()).toEqual(['Month, best tierSoldManagedTotal', 'Nov 2026 Gold50050', 'Dec 2026 aheadnone000']);
});

it('says nothing of tiers in the months of which none is filled in', () => {
  render(<MonthTable caption="Months" months={[month('2026-11-15', null, { known: [] })]} kinds={['sold', 'total']} />);
  expect(rows()[1]).toBe('Nov 2026 00');
});

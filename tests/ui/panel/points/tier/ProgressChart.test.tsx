// @vitest-environment happy-dom
import { render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { chartMonths } from '../../../../../src/ui/panel/points/tier/chart-months.ts';
import { ProgressChart } from '../../../../../src/ui/panel/points/tier/ProgressChart.tsx';
import { giveChartsRoom } from '../../../../fixtures/chart-room.ts';
import { bookWith } from '../../../../fixtures/ledger.ts';
import { FIFTY, FILLED, month, TODAY } from '../../../../fixtures/tier.ts';

beforeEach(giveChartsRoom);
afterEach(() => void vi.restoreAllMocks());

const MONTHS = ['2026-10-15', '2026-11-15', '2026-12-15'].map((day) => month(day, 'gold', { standing: FIFTY }));

function show(book = FILLED) {
  render(<ProgressChart months={chartMonths(MONTHS, book)} today={TODAY} />);
  return screen.getByRole('img');
}

it('is a picture that says what it shows and where the numbers are', () => {
  const chart = show();
  expect(chart.getAttribute('aria-label')).toBe(
    'Chart of sold, managed and total points by month, from Oct 2026 to Dec 2026; the table has every number.',
  );
  // Nothing in it can be reached by a key: there is nothing to do.
  expect(chart.querySelector('[tabindex="0"]')).toBeNull();
  expect(document.querySelector('style')).toBeNull();
});

it('tells its lines apart by dashes and marks, and names them', () => {
  const legend = within(show()).getAllByRole('listitem');
  expect(legend.map(({ textContent }) => textContent)).toEqual([
    'Total',
    'Sold',
    'Managed',
    'Total that a tier asks for',
  ]);
  const looks = legend.map((item) => [...item.querySelectorAll('path')].map((path) => path.getAttribute('d')).join());
  expect(new Set(looks).size).toBe(4);
});

it('draws every month of every line, the tiers by name', () => {
  const chart = show();
  expect(chart.querySelectorAll('.recharts-line')).toHaveLength(5);
  expect(chart.querySelectorAll('.recharts-line-dots > path')).toHaveLength(3 * MONTHS.length);
  within(chart).getByText('Gold');
  within(chart).getByText('Platinum');
  within(chart).getByText('today');
});

it('has no line of tiers where none is filled in, and nothing without months', () => {
  expect(within(show(bookWith())).getAllByRole('listitem')).toHaveLength(3);
  expect(render(<ProgressChart months={[]} today={TODAY} />).container.textContent).toBe('');
});

// @vitest-environment happy-dom
import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { creditMaker } from '../../../../../src/domain/points/credit.ts';
import { planComparison } from '../../../../../src/domain/points/plan-comparison.ts';
import { GoalStanding } from '../../../../../src/ui/panel/points/plan/GoalStanding.tsx';
import { bookWith, creditsOf } from '../../../../fixtures/ledger.ts';
import { PLATINUM_BOOK } from '../../../../fixtures/plan-world.ts';
import { plan, plannedDeal } from '../../../../fixtures/plans.ts';

function rows(book = PLATINUM_BOOK) {
  const credits = creditsOf({ managedFrom: '2026-03-02' });
  const [compared] = planComparison([plan()], [plannedDeal({ probability: 60 })], credits, book, creditMaker(book));
  if (compared === undefined) throw new Error('A plan was given');
  render(<GoalStanding compared={compared} />);
  const table = screen.getByRole('table', { name: 'Points that day' });
  return within(table)
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent).join(' | '));
}

it('shows what counts that day and what is missing of each thing asked for', () => {
  expect(rows()).toEqual([
    ' | Held | By probability | If all close',
    'Total | 60 | 90 | 110',
    'Missing of 200 | 140 | 110 | 90',
    'Sourced | 50 | 80 | 100',
    'Missing of 100 | 50 | 20 | met',
    'Managed | 10 | 10 | 10',
    'Missing in all | 140 | 110 | 90',
  ]);
});

it('calls nothing missing while the thresholds are not known', () => {
  expect(rows(bookWith())).toEqual([
    ' | Held | By probability | If all close',
    'Total | 60 | 90 | 110',
    'Sourced | 50 | 80 | 100',
    'Managed | 10 | 10 | 10',
  ]);
});

// @vitest-environment happy-dom
import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { creditMaker } from '../../../../../src/domain/points/credit.ts';
import { planComparison } from '../../../../../src/domain/points/plan-comparison.ts';
import { PlanComparison } from '../../../../../src/ui/panel/points/plan/PlanComparison.tsx';
import { PLATINUM_BOOK as BOOK } from '../../../../fixtures/plan-world.ts';
import { plan, plannedDeal } from '../../../../fixtures/plans.ts';

it('shows what is missing for every plan, and leads to each', () => {
  const plans = [
    plan(),
    plan({ id: 'b', name: 'Elite by Jan 15, 2027', tier: 'elite' }),
    plan({ id: 'c', name: 'Enough' }),
  ];
  const big = plannedDeal({ id: 'x', planId: 'c', mrr: { minor: 400_000, currency: 'USD' }, probability: 100 });
  const compared = planComparison(plans, [plannedDeal(), big], [], BOOK, creditMaker(BOOK));
  render(<PlanComparison plans={compared} openId="plan" />);
  const rows = within(screen.getByRole('table', { name: 'Plans side by side' })).getAllByRole('row');
  expect(rows.map((row) => [...row.children].map((cell) => cell.textContent).join(' | '))).toEqual([
    'Plan | Held | By probability | If all close',
    'Platinum in JanuaryPlatinum by Jan 15, 2027 · 1 deal',
    'Missing | 200 | 175 | 150',
    'Elite by Jan 15, 2027no deals',
    'Missing | not known | not known | not known',
    'EnoughPlatinum by Jan 15, 2027 · 1 deal',
    'Missing | 200 | met | met',
  ]);
  const links = screen.getAllByRole('link');
  expect(links.map((link) => [link.getAttribute('href'), link.getAttribute('aria-current')])).toEqual([
    ['#/points/plan/plan', 'page'],
    ['#/points/plan/b', null],
    ['#/points/plan/c', null],
  ]);
});

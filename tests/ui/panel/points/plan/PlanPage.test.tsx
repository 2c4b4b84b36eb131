// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { creditMaker } from '../../../../../src/domain/points/credit.ts';
import { planComparison } from '../../../../../src/domain/points/plan-comparison.ts';
import { NEW_POINTS_ACCOUNT } from '../../../../../src/domain/points/points-account.ts';
import { PlanPage } from '../../../../../src/ui/panel/points/plan/PlanPage.tsx';
import { bookWith } from '../../../../fixtures/ledger.ts';
import { PLATINUM_BOOK } from '../../../../fixtures/plan-world.ts';
import { plan } from '../../../../fixtures/plans.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

async function page({ book = PLATINUM_BOOK, today = '2026-11-22', plans = [plan()] } = {}) {
  const all = planComparison(plans, [], [], book, creditMaker(book));
  const [compared] = all;
  if (compared === undefined) throw new Error('A plan was given');
  await renderPage(
    <PlanPage
      compared={compared}
      all={all}
      ledger={new Map()}
      credits={[]}
      points={{ account: NEW_POINTS_ACCOUNT, book, today }}
      drafts={new Map()}
    />,
  );
  return screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
}

it('goes from where the plan stands to what it rests on', async () => {
  expect(await page({ plans: [plan(), plan({ id: 'b' })] })).toEqual([
    'Points that day',
    'Planned deals',
    'Deals that would close the gap',
    'Points that expire by then',
    'Plans side by side',
    'Estimate',
  ]);
});

it('looks back at a day that is over', async () => {
  expect(await page({ today: '2027-01-16' })).toEqual(['Points that day', 'Planned deals', 'Estimate']);
  screen.getByText(/^Jan 15, 2027 is over\./);
});

it('shows points without calling anything missing while the thresholds are not known', async () => {
  expect(await page({ book: bookWith() })).not.toContain('Deals that would close the gap');
  screen.getByRole('link', { name: 'Fill in the thresholds' });
  expect(screen.queryByText(/^Missing/)).toBeNull();
});

// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { NEW_POINTS_ACCOUNT } from '../../../../../src/domain/points/points-account.ts';
import { readPlans } from '../../../../../src/store/queries/plans.ts';
import { NewPlan } from '../../../../../src/ui/panel/points/plan/NewPlan.tsx';
import { bookWith } from '../../../../fixtures/ledger.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

function page(first: boolean) {
  const points = {
    account: { ...NEW_POINTS_ACCOUNT, creditedTier: 'gold' as const },
    book: bookWith(),
    today: '2026-11-22',
  };
  return renderPage(<NewPlan points={points} first={first} kept={new Map()} />);
}

it('says what a plan is good for before the first one, and starts from the next tier and re-evaluation', async () => {
  const { user, world } = await page(true);
  screen.getByText(/how many points will be missing that day/);
  expect(screen.queryByRole('button', { name: 'Cancel' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Create plan' }));
  await screen.findByText('Plan “Platinum by Jan 15, 2027” added.');
  const [plan] = await readPlans(world.database);
  expect(plan).toMatchObject({ tier: 'platinum', goalDay: '2027-01-15' });
  await waitFor(() => expect(location.hash).toBe(`#/points/plan/${plan?.id}`));
});

it('leads back where there are other plans', async () => {
  const { user } = await page(false);
  screen.getByRole('heading', { level: 1, name: 'New plan' });
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  await waitFor(() => expect(location.hash).toBe('#/points/plan'));
});

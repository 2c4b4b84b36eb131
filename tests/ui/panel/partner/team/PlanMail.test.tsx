// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { changePlans } from '../../../../../src/jobs/change-plans.ts';
import { PlanMail } from '../../../../../src/ui/panel/partner/team/PlanMail.tsx';
import { plan, plannedDeal } from '../../../../fixtures/plans.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';
import { testWorld } from '../../../../fixtures/world.ts';

it('says where the plan stands that is chosen', async () => {
  const world = testWorld();
  const other = plan({ id: 'other', name: 'Gold in June', tier: 'gold', createdAt: 1 });
  await changePlans(world, { plans: [plan({ revision: 1 }), other], plannedDeals: [plannedDeal()] });
  const { user } = await renderPage(<PlanMail to="pat@hubspot.example" />, { world });
  await user.selectOptions(await screen.findByLabelText('A plan’s outlook'), 'Platinum in January');
  await screen.findByText(/Edo Systems: \$1,000\.00 a month/);
  expect(screen.getByRole('link').getAttribute('href')).toContain('subject=Platinum%20in%20January');
});

it('offers to make one where there is none', async () => {
  await renderPage(<PlanMail to="pat@hubspot.example" />);
  expect((await screen.findByRole('link', { name: 'Make a plan' })).getAttribute('href')).toBe('#/points/plan/new');
});

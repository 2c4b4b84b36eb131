// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { creditMaker } from '../../../../../src/domain/points/credit.ts';
import { plannedPoints } from '../../../../../src/domain/points/planned-points.ts';
import { editPlannedDeal } from '../../../../../src/jobs/save-planned-deal.ts';
import { readPlannedDeals } from '../../../../../src/store/queries/plans.ts';
import { PlannedDealLine } from '../../../../../src/ui/panel/points/plan/PlannedDealLine.tsx';
import { bookWith } from '../../../../fixtures/ledger.ts';
import { planWorld } from '../../../../fixtures/plan-world.ts';
import { plan, plannedDeal } from '../../../../fixtures/plans.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

async function line(drafts: ReadonlyMap<string, unknown> = new Map()) {
  const deal = plannedDeal();
  const world = await planWorld({ plans: [plan()], plannedDeals: [deal] });
  const onGone = vi.fn();
  const page = await renderPage(
    <ul>
      <PlannedDealLine
        deal={deal}
        points={plannedPoints(deal, '2027-01-15', creditMaker(bookWith()))}
        drafts={drafts}
        clients={[]}
        book={bookWith()}
        onGone={onGone}
      />
    </ul>,
    { world },
  );
  return { ...page, world, onGone, deals: () => readPlannedDeals(world.database) };
}
const press = (name: string) => screen.getByRole('button', { name });

it('shows the deal with its points', async () => {
  await line();
  expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('Edo Systems');
  screen.getByText('50 points');
  screen.getByText('$1,000.00 a month · Partner sourced · United States');
  screen.getByText('Expected on Dec 1, 2026, 50% likely');
});

it('is edited by keyboard alone, which comes back to the button', async () => {
  const { user, deals } = await line();
  press('Edit: Edo Systems').focus();
  await user.keyboard('{Enter}');
  expect(press('Edit: Edo Systems').getAttribute('aria-expanded')).toBe('true');
  const field = screen.getByRole('textbox', { name: 'Probability in percent' });
  await user.clear(field);
  await user.type(field, '90{Enter}');
  await screen.findByText('“Edo Systems” saved.');
  expect(await deals()).toMatchObject([{ probability: 90, mrr: { minor: 100_000 } }]);
  expect(document.activeElement).toBe(press('Edit: Edo Systems'));
  expect(screen.queryByRole('form')).toBeNull();
});

it('overwrites nothing that was changed elsewhere', async () => {
  const { user, world, deals } = await line();
  await user.click(press('Edit: Edo Systems'));
  await editPlannedDeal(world, plannedDeal(), { probability: 10 });
  await user.type(screen.getByRole('textbox', { name: 'Deal or client' }), '!{Enter}');
  await screen.findByText(/changed in another window/);
  expect(await deals()).toMatchObject([{ label: 'Edo Systems', probability: 10 }]);
});

it('is deleted with the way back', async () => {
  const { user, onGone, deals } = await line();
  await user.click(press('Delete: Edo Systems'));
  await screen.findByText('“Edo Systems” deleted.');
  expect([onGone.mock.calls.length, (await deals()).length]).toEqual([1, 0]);
  await user.click(press('Undo'));
  await screen.findByText('Taken back.');
  expect((await deals()).length).toBe(1);
});

it('unfolds one of its forms at a time, and the one that was being filled in before', async () => {
  const { user } = await line(new Map([['points-plan|deal|won', { began: {}, draft: {} }]]));
  screen.getByRole('form', { name: 'Won: Edo Systems' });
  await user.click(press('Edit: Edo Systems'));
  expect(screen.getAllByRole('form').map((form) => form.getAttribute('aria-label'))).toEqual(['Edit: Edo Systems']);
  await user.click(press('Edit: Edo Systems'));
  expect(screen.queryByRole('form')).toBeNull();
});

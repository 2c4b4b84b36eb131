// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { PlanChoices } from '../../../../../src/ui/panel/points/plan/PlanChoices.tsx';
import { plan } from '../../../../fixtures/plans.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

async function choices() {
  const [onChoose, onClose] = [vi.fn(), vi.fn()];
  const page = await renderPage(<PlanChoices id="c" plans={[plan()]} onChoose={onChoose} onClose={onClose} />);
  return { ...page, onChoose, onClose };
}

it('takes the keyboard to the first plan, and is left with Escape', async () => {
  const { user, onChoose, onClose } = await choices();
  screen.getByRole('group', { name: 'To which plan' });
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Platinum in January' }));
  await user.keyboard('{Enter}');
  expect(onChoose).toHaveBeenLastCalledWith(plan());
  await user.keyboard('{Escape}');
  expect(onClose).toHaveBeenCalledTimes(1);
});

it('offers a new plan last', async () => {
  const { user, onChoose } = await choices();
  await user.tab();
  await user.keyboard('{Enter}');
  expect(onChoose).toHaveBeenLastCalledWith(null);
});

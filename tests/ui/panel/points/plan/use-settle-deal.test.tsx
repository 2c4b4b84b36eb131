// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import type { Undoable } from '../../../../../src/ui/components/undoable.ts';
import { useSettleDeal } from '../../../../../src/ui/panel/points/plan/use-settle-deal.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

function Probe({ to, outcome }: { readonly to: 'plan' | 'client'; readonly outcome: Undoable }) {
  const settle = useSettleDeal(to);
  return (
    <button type="button" onClick={() => settle(outcome, 'Added.')}>
      Go
    </button>
  );
}

it.each([
  ['plan', 'gone', 'The plan was deleted in the meantime. Nothing was saved.'],
  ['client', 'gone', 'The client was deleted in the meantime. Nothing was saved, and the deal is still in its plan.'],
  ['plan', 'changed-elsewhere', /^It was changed in another window/],
] as const)('for a %s says of an outcome %s: %s', async (to, kind, words) => {
  const { user } = await renderPage(<Probe to={to} outcome={{ kind }} />);
  await user.click(screen.getByRole('button', { name: 'Go' }));
  await screen.findByText(words);
});

it('offers to take back what was done', async () => {
  const undo = vi.fn(async () => ({ kind: 'done' }));
  const { user } = await renderPage(<Probe to="plan" outcome={{ kind: 'done', undo }} />);
  await user.click(screen.getByRole('button', { name: 'Go' }));
  await screen.findByText('Added.');
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(undo).toHaveBeenCalledTimes(1);
});

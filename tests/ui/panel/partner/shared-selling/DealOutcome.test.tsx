// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { SharedDeal } from '../../../../../src/domain/partner/shared-deal.ts';
import { DealOutcome } from '../../../../../src/ui/panel/partner/shared-selling/DealOutcome.tsx';
import { client } from '../../../../fixtures/ledger.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';
import { dealWorld, POINTS } from '../../../../fixtures/shared-deal-page.tsx';

async function outcome(change: Partial<SharedDeal> = {}, kept: unknown = null) {
  const { world, deal } = await dealWorld(change);
  const page = <DealOutcome deal={deal} client={client()} entries={[]} kept={kept} points={POINTS} />;
  return renderPage(page, { world });
}
const buttons = () => screen.getAllByRole('button').map(({ textContent }) => textContent);

it('offers to win or to lose an open deal', async () => {
  const { user } = await outcome();
  screen.getByText('This deal is open.');
  expect(buttons()).toEqual(['Won', 'Lost']);
  await user.click(screen.getByRole('button', { name: 'Lost' }));
  screen.getByRole('form', { name: 'Lose “Sales Hub Professional”' });
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Won' }));
});

it('goes on with a winning that was typed before', async () => {
  await outcome({}, {});
  screen.getByRole('form', { name: 'Win “Sales Hub Professional”' });
});

it.each([
  [{ stage: 'won', closedOn: '2026-11-20' }, 'Won on Nov 20, 2026.'],
  [{ stage: 'lost', closedOn: '2026-11-20' }, 'Lost on Nov 20, 2026.'],
] as const)('does not offer to close a deal with %o again', async (change, words) => {
  await outcome(change);
  screen.getByText(words);
  expect(buttons()).toEqual(['Reopen']);
});

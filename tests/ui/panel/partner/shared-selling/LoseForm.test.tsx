// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { readSharedDeal } from '../../../../../src/store/queries/shared-deals.ts';
import { LoseForm } from '../../../../../src/ui/panel/partner/shared-selling/LoseForm.tsx';
import { renderPage } from '../../../../fixtures/render-page.tsx';
import { dealWorld } from '../../../../fixtures/shared-deal-page.tsx';

it('keeps the day on which a deal was lost, and can be taken back', async () => {
  const { world, deal } = await dealWorld();
  const { user } = await renderPage(<LoseForm deal={deal} today="2026-11-22" onDone={vi.fn()} />, { world });
  const day = screen.getByLabelText<HTMLInputElement>('Lost on');
  const submit = screen.getByRole('button', { name: 'Mark as lost' });
  for (const [value, sentence] of [
    ['', 'Fill this in.'],
    ['2026-11-23', 'This lies in the future.'],
    ['2026-10-04', 'Not before Oct 5, 2026.'],
  ] as const) {
    fireEvent.change(day, { target: { value } });
    await user.click(submit);
    await screen.findByText(sentence);
  }
  fireEvent.change(day, { target: { value: '2026-11-21' } });
  await user.click(submit);
  await screen.findByText('“Sales Hub Professional” is lost.');
  expect(await readSharedDeal(world.database, 'd-1')).toMatchObject({ stage: 'lost', closedOn: '2026-11-21' });
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect((await readSharedDeal(world.database, 'd-1'))?.stage).toBe('open'));
});

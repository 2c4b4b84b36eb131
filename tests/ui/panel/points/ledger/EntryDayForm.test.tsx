// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { EntryDayForm } from '../../../../../src/ui/panel/points/ledger/EntryDayForm.tsx';
import { client, ledgerWorld, pointEntry, SALE, TODAY } from '../../../../fixtures/ledger-rows.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

async function day() {
  const onClose = vi.fn();
  const world = await ledgerWorld({ clients: [client()], pointEntries: [pointEntry()] });
  const page = await renderPage(<EntryDayForm field="endedOn" entry={pointEntry()} today={TODAY} onClose={onClose} />, {
    world,
  });
  return { ...page, onClose };
}

it('ends an entry today unless said otherwise', async () => {
  const { user, world, onClose } = await day();
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('“Marketing Hub Professional” saved.');
  expect(await world.database.pointEntries.get(SALE)).toMatchObject({ endedOn: TODAY });
  expect(onClose).toHaveBeenCalledOnce();
});

it.each([
  ['', 'Fill this in.'],
  ['2026-03-01', 'This lies before the sale (Mar 2, 2026). Correct one of them.'],
])('refuses "%s"', async (value, words) => {
  const { user, world, onClose } = await day();
  fireEvent.change(screen.getByLabelText('Client ended on'), { target: { value } });
  await user.click(screen.getByRole('button', { name: 'Save' }));
  screen.getByText(words);
  expect(document.activeElement).toBe(screen.getByLabelText('Client ended on'));
  expect(await world.database.pointEntries.get(SALE)).toMatchObject({ endedOn: null });
  expect(onClose).not.toHaveBeenCalled();
});

import { screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { HOUR_MS } from '../../../../src/domain/time.ts';
import { changeLedger } from '../../../../src/jobs/change-ledger.ts';
import { deleteClient } from '../../../../src/jobs/delete-client.ts';
import { keepWatch } from '../../../../src/jobs/keep-watch.ts';
import { AsOfCard } from '../../../../src/ui/panel/history/AsOfCard.tsx';
import { client } from '../../../fixtures/ledger.ts';
import { renderPage } from '../../../fixtures/render-page.tsx';
import '../../../fixtures/real-blobs.ts';
import { type TestWorld, testWorld } from '../../../fixtures/world.ts';

let world: TestWorld;
let start: number;

beforeEach(async () => {
  world = testWorld({ now: '2026-11-22T09:00Z', zone: 'Europe/Paris' });
  start = world.now();
  await changeLedger(world, { clients: [client({ id: 'acme', name: 'Acme' })] });
  await keepWatch(world);
  world.setNow(start + 2 * HOUR_MS);
  await deleteClient(world, 'acme');
  world.setNow(start + 3 * HOUR_MS);
});

/** Opens the card and asks for a moment of Paris. */
async function ask(moment: string, earliest = start) {
  const page = await renderPage(<AsOfCard earliest={earliest} />, { world });
  await page.user.click(screen.getByText('Everything as of an earlier moment'));
  if (moment !== '') await page.user.type(screen.getByLabelText('Day and time'), moment);
  await page.user.click(screen.getByRole('button', { name: 'Show what would change' }));
  return page;
}

it('shows what would change before it does it, and takes it back', async () => {
  const { user } = await ask('2026-11-22T11:00');
  const heading = await screen.findByRole('heading', { name: /^What would change to go back to Nov 22, 2026, 11:00/ });
  await waitFor(() => expect(document.activeElement).toBe(heading));
  expect(screen.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual(['1', '0', '0']);
  expect((await world.database.clients.get('acme'))?.deletedAt).not.toBeNull();
  await user.click(screen.getByRole('button', { name: /^Restore everything as of Nov 22, 2026, 11:00/ }));
  await screen.findByText(/^Everything is as of Nov 22, 2026, 11:00/);
  expect((await world.database.clients.get('acme'))?.deletedAt).toBeNull();
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Everything as of an earlier moment'));
  await user.keyboard('{Control>}z{/Control}');
  await waitFor(async () => expect((await world.database.clients.get('acme'))?.deletedAt).not.toBeNull());
});

it.each([
  ['', /^Choose a day and a time/],
  ['2026-11-22T09:59', /^That is before the history begins\. .* from Nov 22, 2026, 10:00/],
  ['2026-11-22T13:01', /^That moment is still to come/],
])('does not take "%s"', async (moment, words) => {
  await ask(moment);
  expect(await screen.findByText(words)).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByLabelText('Day and time'));
  expect(screen.queryByRole('heading', { level: 3 })).toBeNull();
});

it('says that nothing has changed since, and closes', async () => {
  const { user } = await ask('2026-11-22T12:00');
  expect(await screen.findByText('Nothing has changed since then.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Restore everything/ })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(screen.queryByRole('heading', { level: 3 })).toBeNull();
});

it('names the first minute that it takes, not the one in which the history begins', async () => {
  await ask('2026-11-22T09:59', start - 20_000);
  expect(await screen.findByText(/ from Nov 22, 2026, 10:00/)).toBeTruthy();
});

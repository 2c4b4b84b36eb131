// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import type { PlannedDeal } from '../../../../../src/domain/points/plan.ts';
import { readClients, readPointEntries } from '../../../../../src/store/queries/ledger.ts';
import { readPlannedDeals } from '../../../../../src/store/queries/plans.ts';
import { WonForm } from '../../../../../src/ui/panel/points/plan/WonForm.tsx';
import { client } from '../../../../fixtures/ledger.ts';
import { planWorld } from '../../../../fixtures/plan-world.ts';
import { plan, plannedDeal } from '../../../../fixtures/plans.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

async function form(change: Partial<PlannedDeal> = {}, clients = [client()]) {
  const deal = plannedDeal(change);
  const world = await planWorld({ plans: [plan()], plannedDeals: [deal], clients });
  const onDone = vi.fn();
  const page = await renderPage(
    <WonForm draftKey="k" kept={undefined} deal={deal} clients={clients} onDone={onDone} />,
    { world },
  );
  return { ...page, world, onDone, who: () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Client' }) };
}
const submit = () => screen.getByRole('button', { name: 'Move to ledger' });

it('adds a new client under the name of the deal, and is taken back in one step', async () => {
  const { user, world, onDone } = await form();
  screen.getByText('“Edo Systems” is added to your clients when you save.');
  await user.click(submit());
  await screen.findByText('“Edo Systems” is won and now stands in the ledger.');
  expect(onDone).toHaveBeenCalledExactlyOnceWith(true);
  // Expected in December, so it was won today.
  expect(await readPointEntries(world.database)).toMatchObject([{ soldOn: '2026-11-22', saleKind: 'new' }]);
  expect((await readClients(world.database)).map(({ name }) => name).toSorted()).toEqual(['Acme Tools', 'Edo Systems']);
  expect(await readPlannedDeals(world.database)).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await screen.findByText('Taken back.');
  expect(await readPointEntries(world.database)).toEqual([]);
  expect((await readClients(world.database)).map(({ name }) => name)).toEqual(['Acme Tools']);
  expect((await readPlannedDeals(world.database)).length).toBe(1);
});

it('belongs to the client of that name, whatever its capitals', async () => {
  const { user, world, who } = await form({ label: 'acme tools', expectedOn: '2026-11-01' });
  expect(who().value).toBe('Acme Tools');
  await user.click(submit());
  await screen.findByText(/is won/);
  expect(await readPointEntries(world.database)).toMatchObject([{ clientId: 'acme', soldOn: '2026-11-01' }]);
  expect((await readClients(world.database)).length).toBe(1);
});

it('does not take the beginning of a name for a new client', async () => {
  const { user, world, who } = await form({ label: 'Acme' });
  screen.getByText('Choose a client from the list, or add “Acme” there.');
  await user.click(submit());
  expect(who().getAttribute('aria-invalid')).toBe('true');
  await user.click(who());
  await user.click(await screen.findByRole('option', { name: 'Acme Tools' }));
  await user.click(submit());
  await screen.findByText(/is won/);
  expect(await readPointEntries(world.database)).toMatchObject([{ clientId: 'acme' }]);
  expect((await readClients(world.database)).length).toBe(1);
});

it('adds one under the beginning of a name where that is asked for', async () => {
  const { user, world, who } = await form({ label: 'Acme' });
  await user.click(who());
  await user.click(await screen.findByRole('option', { name: 'Add “Acme” as a new client' }));
  await user.click(submit());
  await screen.findByText(/is won/);
  expect((await readClients(world.database)).map(({ name }) => name).toSorted()).toEqual(['Acme', 'Acme Tools']);
});

it.each([
  ['US', 'US', 'A client of your ledger.'],
  ['US', 'JP', 'A client of your ledger, in United States. Its points will follow that market.'],
  [null, 'JP', /^A client of your ledger without a market/],
] as const)('says what a client in %s means for a deal in %s', async (market, dealt, words) => {
  await form({ label: 'Acme Tools', market: dealt }, [client({ market })]);
  screen.getByText(words);
});

it('asks when an upsold line was first sold', async () => {
  const { user } = await form();
  expect(screen.queryByLabelText('Product line first sold on')).toBeNull();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Kind of sale' }), 'Upsell');
  screen.getByLabelText('Product line first sold on');
});

it('wants a client, and can be left alone', async () => {
  const { user, world, who, onDone } = await form({ label: '' });
  await user.click(submit());
  expect(document.activeElement).toBe(who());
  expect(who().getAttribute('aria-invalid')).toBe('true');
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  await vi.waitFor(() => expect(onDone).toHaveBeenCalledExactlyOnceWith(false));
  expect(await readPointEntries(world.database)).toEqual([]);
});

// @vitest-environment happy-dom
import { act, screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { changeLedger } from '../../../src/jobs/change-ledger.ts';
import { deleteClient } from '../../../src/jobs/delete-client.ts';
import { readClients } from '../../../src/store/queries/ledger.ts';
import { DeleteClient } from '../../../src/ui/components/DeleteClient.tsx';
import { deskWorld } from '../../fixtures/desk-world.ts';
import { client, pointEntry } from '../../fixtures/ledger.ts';
import { payment } from '../../fixtures/partner-rows.ts';
import { renderPage } from '../../fixtures/render-page.tsx';
import type { TestWorld } from '../../fixtures/world.ts';

const CLIENTS = [client(), client({ id: 'bharat', name: 'Bharat' })];

async function page(world: TestWorld) {
  const onDeleted = vi.fn();
  const rendered = await renderPage(<DeleteClient client={client()} onDeleted={onDeleted} />, { world });
  const press = (name: string) => rendered.user.click(screen.getByRole('button', { name }));
  const left = async () => (await readClients(world.database)).map(({ id }) => id);
  return { ...rendered, onDeleted, press, left };
}

it('deletes at once what has no history, and brings it back', async () => {
  const { press, onDeleted, left } = await page(await deskWorld({ ledger: { clients: CLIENTS } }));
  await press('Delete client');
  await screen.findByText('Client “Acme Tools” deleted.');
  expect([await left(), onDeleted.mock.calls.length]).toEqual([['bharat'], 1]);
  await press('Undo');
  await waitFor(async () => expect(await left()).toHaveLength(2));
});

it('asks about a history that another page added meanwhile', async () => {
  const world = await deskWorld({ ledger: { clients: CLIENTS } });
  const { press, left } = await page(world);
  await act(() => changeLedger(world, { pointEntries: [pointEntry()] }));
  await press('Delete client');
  await screen.findByText('It holds 1 point entry.');
  expect(await left()).toHaveLength(2);
  await press('Cancel');
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Delete client'));
});

it('keeps the payments where that is chosen', async () => {
  const world = await deskWorld({ ledger: { clients: CLIENTS }, commissionPayments: [payment()] });
  const { press, user, onDeleted } = await page(world);
  await press('Delete client');
  await user.click(await screen.findByRole('radio', { name: /keep the payments/ }));
  await press('Delete client');
  await screen.findByText('Client “Acme Tools” deleted. Its payments are kept.');
  expect(await world.database.commissionPayments.get('pay-1')).toMatchObject({ clientId: null, deletedAt: null });
  expect(onDeleted).toHaveBeenCalledOnce();
});

it('says so when the client that was to take the history over is gone', async () => {
  const world = await deskWorld({ ledger: { clients: CLIENTS, pointEntries: [pointEntry()] } });
  const { press, user, left, onDeleted } = await page(world);
  await press('Delete client');
  await user.click(await screen.findByRole('radio', { name: 'Move it to another client' }));
  await screen.findByRole('option', { name: /Bharat/ });
  await user.selectOptions(screen.getByLabelText('Other client'), 'bharat');
  await deleteClient(world, 'bharat');
  await press('Move and delete client');
  await screen.findByText(/The other client was deleted in the meantime/);
  expect([await left(), onDeleted.mock.calls.length]).toEqual([['acme'], 0]);
});

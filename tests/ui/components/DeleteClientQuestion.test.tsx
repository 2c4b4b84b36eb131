// @vitest-environment happy-dom
import { act, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { changePartner } from '../../../src/jobs/change-partner.ts';
import { DeleteClientQuestion } from '../../../src/ui/components/DeleteClientQuestion.tsx';
import { deskWorld } from '../../fixtures/desk-world.ts';
import { client, pointEntry } from '../../fixtures/ledger.ts';
import { payment, renewal, sharedDeal } from '../../fixtures/partner-rows.ts';
import { renderPage } from '../../fixtures/render-page.tsx';

const LEDGER = { clients: [client(), client({ id: 'b', name: 'Bharat', market: 'IN' })], pointEntries: [pointEntry()] };

async function question() {
  const onChoose = vi.fn(async () => undefined);
  const onCancel = vi.fn();
  const page = await renderPage(<DeleteClientQuestion client={client()} onChoose={onChoose} onCancel={onCancel} />, {
    world: await deskWorld({ ledger: LEDGER, renewals: [renewal()] }),
  });
  await screen.findByText('It holds 1 point entry and 1 renewal.');
  return { ...page, onChoose, onCancel };
}

it('counts what another page adds meanwhile, and asks about payments only where there are any', async () => {
  const { world } = await question();
  expect(screen.getAllByRole('radio')).toHaveLength(2);
  await act(() => changePartner(world, { sharedDeals: [sharedDeal()], commissionPayments: [payment()] }));
  await screen.findByText('It holds 1 point entry, 1 renewal, 1 shared deal, and 1 payment.');
  expect(screen.getAllByRole('radio')).toHaveLength(3);
});

it('has the focus, and deletes everything unless something else is chosen', async () => {
  const { user, onChoose } = await question();
  expect(document.activeElement).toBe(screen.getByRole('region', { name: /what about its history/ }));
  await user.click(screen.getByRole('button', { name: 'Delete client' }));
  expect(onChoose).toHaveBeenCalledExactlyOnceWith({ kind: 'everything' });
});

it('moves only to a client that was chosen', async () => {
  const { user, onChoose } = await question();
  await user.click(screen.getByRole('radio', { name: 'Move it to another client' }));
  await user.click(screen.getByRole('button', { name: 'Move and delete client' }));
  const field = await screen.findByLabelText('Other client');
  expect([field.getAttribute('aria-invalid'), onChoose.mock.calls.length]).toEqual(['true', 0]);
  await user.selectOptions(field, 'b');
  await screen.findByText(/in another market/);
  await user.click(screen.getByRole('button', { name: 'Move and delete client' }));
  expect(onChoose).toHaveBeenCalledExactlyOnceWith({ kind: 'move', to: 'b' });
});

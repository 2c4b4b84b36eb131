// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { detailsDraftOf } from '../../../../../src/domain/partner/clients/details-draft.ts';
import { readDraft } from '../../../../../src/store/queries/drafts.ts';
import { DetailsForm } from '../../../../../src/ui/panel/partner/clients/DetailsForm.tsx';
import { POINTS } from '../../../../fixtures/client-ledgers.ts';
import { deskWorld } from '../../../../fixtures/desk-world.ts';
import { client } from '../../../../fixtures/ledger.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

const KNOWN = { client: client(), profile: null };
const enter = (name: string, value: string) => fireEvent.change(screen.getByLabelText(name), { target: { value } });

it('refuses what is wrong, keeps what was typed, and saves it once it is right', async () => {
  const world = await deskWorld({ ledger: { clients: [client()] } });
  const onClose = vi.fn();
  const { user } = await renderPage(<DetailsForm known={KNOWN} kept={null} points={POINTS} onClose={onClose} />, {
    world,
  });
  enter('Tools used', 'many');
  await waitFor(async () => expect(await readDraft(world.database, 'partner-client|acme')).not.toBeNull());
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Tools used')));
  expect(await world.database.clientProfiles.count()).toBe(0);
  enter('Tools used', '7');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('Client “Acme Tools” saved.');
  expect(await world.database.clientProfiles.get('acme')).toMatchObject({ toolsUsed: 7 });
  expect(await world.database.clients.get('acme')).toEqual(client());
  expect(await readDraft(world.database, 'partner-client|acme')).toBeNull();
  expect(onClose).toHaveBeenCalledOnce();
});

it('brings back what was typed, and gives it up on Cancel', async () => {
  const began = detailsDraftOf(client(), null, 'en');
  const kept = { began, draft: { ...began, renewalOwner: 'Pat' } };
  const onClose = vi.fn();
  const { user } = await renderPage(<DetailsForm known={KNOWN} kept={kept} points={POINTS} onClose={onClose} />);
  expect(screen.getByLabelText('Renewal owner')).toHaveProperty('value', 'Pat');
  screen.getByRole('status');
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
});

it('opens a client that it added', async () => {
  const began = detailsDraftOf(null, null, 'en');
  const kept = { began, draft: { ...began, name: 'Acme', currency: 'USD' } };
  const { user, world } = await renderPage(<DetailsForm known={null} kept={kept} points={POINTS} />);
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('Client “Acme” saved.');
  const [row] = await world.database.clients.toArray();
  expect(location.hash).toBe(`#/partner/clients/${row?.id}`);
});

// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { readSharedDeals } from '../../../../../src/store/queries/shared-deals.ts';
import { SharedDealForm } from '../../../../../src/ui/panel/partner/shared-selling/SharedDealForm.tsx';
import { client } from '../../../../fixtures/ledger.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';
import { dealWorld, POINTS } from '../../../../fixtures/shared-deal-page.tsx';

const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);

it('keeps its own of two clients of one name, and gives up what was typed', async () => {
  const twin = client({ id: 'twin' });
  const { world, deal } = await dealWorld();
  const page = (
    <SharedDealForm
      deal={deal}
      client={client()}
      clients={[twin, client()]}
      currency="USD"
      kept={null}
      points={POINTS}
    />
  );
  const { user } = await renderPage(page, { world });
  expect(screen.queryByRole('button', { name: 'Cancel' })).toBeNull();
  await user.type(field('Deal'), 'Bigger');
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  await waitFor(() => expect(field('Deal').value).toBe(''));
  await user.type(field('Deal'), 'Renewed');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('“Renewed” saved.');
  expect(await readSharedDeals(world.database)).toMatchObject([{ clientId: 'acme', name: 'Renewed' }]);
});

it('says so when its client was deleted meanwhile', async () => {
  const { world, deal } = await dealWorld();
  await world.database.clients.update('acme', { deletedAt: 1 });
  const page = (
    <SharedDealForm deal={deal} client={client()} clients={[client()]} currency="USD" kept={null} points={POINTS} />
  );
  const { user } = await renderPage(page, { world });
  await user.type(field('Deal'), 'Renewed');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText(/^This client was deleted in the meantime/);
  expect(field('Deal').value).toBe('Renewed');
});

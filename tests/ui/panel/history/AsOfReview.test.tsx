import { screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { HOUR_MS } from '../../../../src/domain/time.ts';
import { changeLedger } from '../../../../src/jobs/change-ledger.ts';
import { deleteClient } from '../../../../src/jobs/delete-client.ts';
import { keepWatch } from '../../../../src/jobs/keep-watch.ts';
import { AsOfReview } from '../../../../src/ui/panel/history/AsOfReview.tsx';
import { client } from '../../../fixtures/ledger.ts';
import { renderPage } from '../../../fixtures/render-page.tsx';
import { testWorld } from '../../../fixtures/world.ts';

afterEach(() => vi.restoreAllMocks());

it('says what to do when there is no room for a copy, and changes nothing', async () => {
  const world = testWorld();
  const start = world.now();
  await changeLedger(world, { clients: [client({ id: 'acme', name: 'Acme' })] });
  await keepWatch(world);
  world.setNow(start + HOUR_MS);
  await deleteClient(world, 'acme');
  vi.spyOn(world.safe.copies, 'add').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
  const onClose = vi.fn();
  const { user } = await renderPage(<AsOfReview at={start} earliest={start} onClose={onClose} />, { world });
  await user.click(await screen.findByRole('button', { name: /^Restore everything as of/ }));
  expect((await screen.findByRole('alert')).textContent).toMatch(/keep a copy .* Nothing was changed/);
  expect(onClose).not.toHaveBeenCalled();
  expect((await world.database.clients.get('acme'))?.deletedAt).not.toBeNull();
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(onClose).toHaveBeenCalledOnce();
});

// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Renewal } from '../../../../../src/domain/partner/renewal.ts';
import { readRenewals } from '../../../../../src/store/queries/renewals.ts';
import { RenewalPage } from '../../../../../src/ui/panel/partner/renewals/RenewalPage.tsx';
import { client } from '../../../../fixtures/ledger.ts';
import { renewal } from '../../../../fixtures/partner-rows.ts';
import { pointsWith } from '../../../../fixtures/points.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';
import { renewalWorld } from '../../../../fixtures/renewal-world.ts';

async function page(row: Renewal = renewal(), clients = [client()]) {
  const world = await renewalWorld({ renewals: [row, renewal({ id: 'next', renewsOn: '2028-01-31' })] });
  const rendered = await renderPage(<RenewalPage renewal={row} clients={clients} kept={null} points={pointsWith()} />, {
    world,
  });
  await screen.findByRole('region', { name: 'Outcome' });
  return rendered;
}

it('has everything of a renewal', async () => {
  await page();
  screen.getByRole('heading', { name: 'Renewal: Acme Tools', level: 1 });
  screen.getByRole('region', { name: 'Effect on points' });
  screen.getByRole('region', { name: 'Other renewals of this client' });
  screen.getByRole('form', { name: 'Details of the renewal' });
  screen.getByRole('link', { name: 'Client: Acme Tools' });
});

it('tells no effect of one that is decided', async () => {
  await page(renewal({ outcome: 'lost' }));
  expect(screen.queryByRole('region', { name: 'Effect on points' })).toBeNull();
});

it('stays readable when its client was deleted', async () => {
  await page(renewal(), []);
  screen.getByRole('heading', { name: 'Renewal: Deleted client' });
});

it('is deleted and put back', async () => {
  const { user, world } = await page();
  await user.click(screen.getByRole('button', { name: 'Delete renewal' }));
  await screen.findByText('Renewal deleted.');
  expect(location.hash).toBe('#/partner/renewals');
  expect(await readRenewals(world.database)).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await readRenewals(world.database)).toHaveLength(2));
});

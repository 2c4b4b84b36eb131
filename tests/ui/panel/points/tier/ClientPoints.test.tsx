// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { wholeFraction } from '../../../../../src/domain/points/fraction.ts';
import { ClientPoints } from '../../../../../src/ui/panel/points/tier/ClientPoints.tsx';
import { client } from '../../../../fixtures/ledger.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';
import { viewOf } from '../../../../fixtures/tier.ts';

it('shows a page of clients, each leading to its entries', async () => {
  const clients = Array.from({ length: 5_000 }, (_, at) => client({ id: `c-${at}`, name: `Client ${at}` }));
  const lines = clients.map(({ id }, at) => ({ clientId: id, points: [wholeFraction(at)] }));
  const { user } = await renderPage(
    <ClientPoints caption="Points" columns={['Sold']} lines={lines} view={viewOf(clients, [])} />,
  );
  const rows = () => within(screen.getByRole('table', { name: 'Points' })).getAllByRole('row');
  expect(rows()).toHaveLength(21);
  expect(screen.getByRole('link', { name: 'Client 7' }).getAttribute('href')).toBe('#/points/ledger/c-7');
  await user.click(screen.getByRole('button', { name: 'Next' }));
  expect(rows()[1]?.textContent).toBe('Client 2020');
});

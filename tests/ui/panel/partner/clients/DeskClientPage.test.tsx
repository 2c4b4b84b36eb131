// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { DeskClientPage } from '../../../../../src/ui/panel/partner/clients/DeskClientPage.tsx';
import { POINTS } from '../../../../fixtures/client-ledgers.ts';
import { clientHistory } from '../../../../fixtures/desk-history.ts';
import { client, pointEntry } from '../../../../fixtures/ledger.ts';
import { renewal } from '../../../../fixtures/partner-rows.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

it('shows everything of a client, part by part', async () => {
  const history = clientHistory({ entries: [pointEntry()], renewals: [renewal()] });
  await renderPage(<DeskClientPage client={client()} history={history} kept={null} points={POINTS} />);
  await screen.findByRole('region', { name: 'Tickets' });
  expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
    'Details',
    'Points today (estimate)',
    'Renewals',
    'Shared selling',
    'Payments',
    'Tickets',
  ]);
  expect(screen.getByRole('region', { name: 'Details' }).textContent).toContain('Next renewalJan 31, 2027');
});

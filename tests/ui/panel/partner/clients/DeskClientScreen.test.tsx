// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { DeskClientScreen } from '../../../../../src/ui/panel/partner/clients/DeskClientScreen.tsx';
import { deskWorld } from '../../../../fixtures/desk-world.ts';
import { client } from '../../../../fixtures/ledger.ts';
import { clientProfile, renewal } from '../../../../fixtures/partner-rows.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

const ROWS = {
  clientProfiles: [clientProfile({ relationship: 'Sold and managed' })],
  renewals: [renewal()],
  ledger: { clients: [client()] },
};

it('is deleted with its history from its page, and comes back', async () => {
  const { user } = await renderPage(<DeskClientScreen id="acme" />, { world: await deskWorld(ROWS) });
  await screen.findByText('Sold and managed');
  await user.click(screen.getByRole('button', { name: 'Delete client' }));
  const question = within(await screen.findByRole('region', { name: /what about its history/ }));
  question.getByText('It holds 1 renewal.');
  await user.click(question.getByRole('button', { name: 'Delete client' }));
  await screen.findByRole('heading', { level: 1, name: 'This client is not there' });
  await waitFor(() => expect(location.hash).toBe('#/partner/clients'));
  await screen.findByText('Client “Acme Tools” deleted with its history.');
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await screen.findByText('Sold and managed');
  screen.getByRole('link', { name: 'Jan 31, 2027' });
});

it('begins a new one', async () => {
  await renderPage(<DeskClientScreen id={null} />);
  await screen.findByRole('heading', { level: 1, name: 'New client' });
  screen.getByRole('form', { name: 'Client details' });
});

// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { ClientHistory } from '../../../../../src/domain/partner/clients/client-history.ts';
import { DeskClientHead } from '../../../../../src/ui/panel/partner/clients/DeskClientHead.tsx';
import { POINTS } from '../../../../fixtures/client-ledgers.ts';
import { clientHistory } from '../../../../fixtures/desk-history.ts';
import { client } from '../../../../fixtures/ledger.ts';
import { clientList, clientProfile } from '../../../../fixtures/partner-rows.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

const rendered = (change: Partial<ClientHistory>, link = '') =>
  renderPage(<DeskClientHead client={client({ link })} history={clientHistory(change)} kept={null} points={POINTS} />);

it('leads to the CRM and to the account, and names its lists', async () => {
  const more = { profile: clientProfile({ hubId: '123' }), lists: [clientList(), clientList({ id: '2', name: 'B' })] };
  await rendered(more, 'https://crm.example/1');
  expect(screen.getAllByRole('link').map((link) => [link.getAttribute('href'), link.getAttribute('rel')])).toEqual([
    ['https://crm.example/1', 'noreferrer'],
    ['https://app.hubspot.com/contacts/123/', 'noreferrer'],
  ]);
  screen.getByText('Lists: To call, B');
});

it('has no link where none is known or one is no web address', async () => {
  await rendered({}, 'javascript:alert(1)');
  expect(screen.queryByRole('link')).toBeNull();
});

it('opens the form, and the keyboard goes on from its button', async () => {
  const { user } = await rendered({});
  await user.click(screen.getByRole('button', { name: 'Edit details' }));
  screen.getByRole('form', { name: 'Client details' });
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Edit details'));
});

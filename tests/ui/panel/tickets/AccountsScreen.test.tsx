// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { readAccounts } from '../../../../src/store/queries/accounts.ts';
import { AccountsScreen } from '../../../../src/ui/panel/tickets/AccountsScreen.tsx';
import { renderTickets } from '../../../fixtures/ticket-page.tsx';
import { account } from '../../../fixtures/ticket-rows.ts';

it('lists the accounts, edits one and deletes one, which comes back', async () => {
  const { world, user } = await renderTickets(<AccountsScreen />, {
    accounts: [account({ subscription: 'professional' }), account({ id: 'ac-2', hubId: '99', name: '' })],
  });
  await screen.findByText('Client One · 1234567 · Professional');
  await user.click(screen.getByRole('button', { name: 'Edit: 99' }));
  await user.type(screen.getByLabelText('Name of the account'), 'Second');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('Second · 99');
  await user.click(screen.getByRole('button', { name: 'Delete: Second' }));
  await waitFor(async () => expect(await readAccounts(world.database)).toHaveLength(1));
  await screen.findByText('Deleted: Second');
  await user.keyboard('{Control>}z{/Control}');
  await screen.findByText('Second · 99');
});

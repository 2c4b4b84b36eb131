// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { readAccounts } from '../../../../src/store/queries/accounts.ts';
import { AccountForm } from '../../../../src/ui/panel/tickets/AccountForm.tsx';
import { renderTickets } from '../../../fixtures/ticket-page.tsx';

it('adds an account with what is known of it', async () => {
  const done = vi.fn();
  const { world, user } = await renderTickets(<AccountForm account={null} onDone={done} />);
  await user.type(screen.getByLabelText('Hub ID'), '1234567');
  await user.selectOptions(screen.getByLabelText('Subscription'), 'Basic (former name)');
  await user.selectOptions(screen.getByLabelText('Account created'), 'Before Mar 5, 2024');
  await user.selectOptions(screen.getByLabelText('Your language there'), 'French');
  await user.click(screen.getByRole('button', { name: 'Add account' }));
  await waitFor(() => expect(done).toHaveBeenCalled());
  expect(await readAccounts(world.database)).toEqual([
    expect.objectContaining({
      hubId: '1234567',
      subscription: 'basic',
      seat: null,
      createdBeforeSeatRule: true,
      language: 'fr',
    }),
  ]);
});

it('says what is wrong, at the field', async () => {
  const { user } = await renderTickets(<AccountForm account={null} onDone={vi.fn()} />);
  await user.type(screen.getByLabelText(/E-mail of your partner/), 'nobody');
  await user.click(screen.getByRole('button', { name: 'Add account' }));
  const hubId = screen.getByLabelText('Hub ID');
  expect(hubId.getAttribute('aria-invalid')).toBe('true');
  expect(document.activeElement).toBe(hubId);
  expect(screen.getByLabelText(/E-mail of your partner/).getAttribute('aria-invalid')).toBe('true');
});

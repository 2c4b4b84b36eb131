// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { HubspotContact } from '../../../../../src/domain/partner/hubspot-contact.ts';
import { ContactCard } from '../../../../../src/ui/panel/partner/team/ContactCard.tsx';
import { contact } from '../../../../fixtures/partner-rows.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

const card = (change: Partial<HubspotContact> = {}) =>
  renderPage(
    <ul>
      <ContactCard contact={contact(change)} kept={null} onDeleted={() => undefined} />
    </ul>,
  );

it('opens the mail program', async () => {
  await card();
  const link = screen.getByRole('link', { name: 'Send e-mail to Pat Example' });
  expect(link.getAttribute('href')).toBe('mailto:pat@hubspot.example?subject=&body=');
});

it.each([
  ['', 'No e-mail address is entered.'],
  ['pat', 'The e-mail address kept here is not one. Edit it first.'],
])('has no link to %j, and says why', async (email, words) => {
  await card({ email });
  screen.getByText(words);
  expect(screen.queryByRole('link')).toBeNull();
});

it('opens an e-mail with a text and the form, and goes back to its buttons', async () => {
  const { user } = await card();
  await user.click(screen.getByRole('button', { name: 'E-mail with a text to Pat Example' }));
  await screen.findByRole('link', { name: 'Send e-mail with this text' });
  await user.click(screen.getByRole('button', { name: 'Close' }));
  await waitFor(() => expect(document.activeElement?.textContent).toBe('With a text…'));
  await user.click(screen.getByRole('button', { name: 'Edit Pat Example' }));
  screen.getByRole('form', { name: 'Edit Pat Example' });
});

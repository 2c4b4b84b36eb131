// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { it } from 'vitest';
import { ContactMail } from '../../../../../src/ui/panel/partner/team/ContactMail.tsx';
import { contact } from '../../../../fixtures/partner-rows.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

it('is about what is chosen', async () => {
  const { user } = await renderPage(<ContactMail contact={contact()} onClose={() => undefined} />);
  await screen.findByText(/Clients: 0, managed: 0/);
  await user.selectOptions(screen.getByLabelText('Text about'), 'A ticket');
  await screen.findByText(/No ticket is open/);
  await user.selectOptions(screen.getByLabelText('Text about'), 'A plan’s outlook');
  await screen.findByText(/There is no plan yet/);
});

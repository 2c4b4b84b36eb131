// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { MailPreview } from '../../../../../src/ui/panel/partner/team/MailPreview.tsx';
import { renderPage } from '../../../../fixtures/render-page.tsx';

it('takes the text to the mail program and to the clipboard', async () => {
  const { user } = await renderPage(<MailPreview to="pat@hubspot.example" text={{ subject: 'A & B', body: 'x\ny' }} />);
  expect(screen.getByRole('link').getAttribute('href')).toBe(
    'mailto:pat@hubspot.example?subject=A%20%26%20B&body=x%0D%0Ay',
  );
  await user.click(screen.getByRole('button', { name: 'Copy text' }));
  expect(await navigator.clipboard.readText()).toBe('A & B\n\nx\ny');
});

it('has no link for what is too long, and says what to do', async () => {
  await renderPage(<MailPreview to="pat@hubspot.example" text={{ subject: 's', body: 'x'.repeat(3_000) }} />);
  expect(screen.queryByRole('link')).toBeNull();
  screen.getByText(/too long for a mail link/);
});

// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { InvoiceContact } from '../../../../../src/ui/panel/partner/commissions/InvoiceContact.tsx';
import { renderPage } from '../../../../fixtures/render-page.tsx';

it('opens a message to the address that HubSpot names', async () => {
  await renderPage(<InvoiceContact />);
  expect(screen.getByRole('link', { name: 'partnercommissions@hubspot.com' }).getAttribute('href')).toBe(
    'mailto:partnercommissions@hubspot.com?subject=Commission%20invoice&body=',
  );
});

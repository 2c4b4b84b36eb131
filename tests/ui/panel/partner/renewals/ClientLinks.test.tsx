// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ClientLinks } from '../../../../../src/ui/panel/partner/renewals/ClientLinks.tsx';
import { client } from '../../../../fixtures/ledger.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

it('leads to the client and to its record in the CRM', async () => {
  await renderPage(<ClientLinks client={client({ link: 'https://crm.example/1' })} />);
  expect(screen.getByRole('link', { name: 'Client: Acme Tools' }).getAttribute('href')).toBe('#/partner/clients/acme');
  expect(screen.getByRole('link', { name: 'Open in CRM: Acme Tools' }).getAttribute('href')).toBe(
    'https://crm.example/1',
  );
});

it.each(['', 'javascript:alert(1)'])('leads to no record at "%s"', async (link) => {
  await renderPage(<ClientLinks client={client({ link })} />);
  expect(screen.getAllByRole('link')).toHaveLength(1);
});

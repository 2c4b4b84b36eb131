// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { SummaryMail } from '../../../../../src/ui/panel/partner/team/SummaryMail.tsx';
import { deskWorld } from '../../../../fixtures/desk-world.ts';
import { client, pointEntry } from '../../../../fixtures/ledger.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

it('sums the partner desk up', async () => {
  const world = await deskWorld({ ledger: { clients: [client()], pointEntries: [pointEntry()] } });
  await renderPage(<SummaryMail to="pat@hubspot.example" />, { world });
  await screen.findByText(/Clients: 1, managed: 0/);
  expect(screen.getByRole('link').getAttribute('href')).toMatch(
    /^mailto:pat@hubspot\.example\?subject=Partner%20summary/,
  );
});

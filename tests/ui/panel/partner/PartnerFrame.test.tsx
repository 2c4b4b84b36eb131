// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { PartnerFrame } from '../../../../src/ui/panel/partner/PartnerFrame.tsx';
import { renderPage } from '../../../fixtures/render-page.tsx';

it('names its sections and marks the present one', async () => {
  await renderPage(
    <PartnerFrame section="renewals">
      <p>The screen</p>
    </PartnerFrame>,
  );
  const nav = within(screen.getByRole('navigation', { name: 'Sections of the partner desk' }));
  expect(nav.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
    'Progress',
    'Clients',
    'Renewals',
    'Shared selling',
    'Commissions',
    'HubSpot team',
    'Reports',
  ]);
  expect(nav.getByRole('link', { current: 'page' }).textContent).toBe('Renewals');
});

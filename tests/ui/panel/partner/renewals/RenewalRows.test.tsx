// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { RenewalRows } from '../../../../../src/ui/panel/partner/renewals/RenewalRows.tsx';
import { renewalLiner } from '../../../../../src/ui/panel/partner/renewals/renewal-line.ts';
import { client } from '../../../../fixtures/ledger.ts';
import { renewal } from '../../../../fixtures/partner-rows.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

it('draws only what is in view of five thousand', async () => {
  const rows = Array.from({ length: 5_000 }, (_, index) => renewal({ id: `r${index}` }));
  await renderPage(<RenewalRows lines={rows.map(renewalLiner([client()], '2026-11-22'))} />);
  const items = within(screen.getByRole('list', { name: 'HubSpot renewals' })).getAllByRole('listitem');
  expect(items.length).toBeGreaterThan(0);
  expect(items.length).toBeLessThan(50);
  expect(items[0]?.getAttribute('aria-setsize')).toBe('5000');
});

// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { BaseAmounts } from '../../../../../src/ui/panel/points/rules/BaseAmounts.tsx';
import { pointsWith } from '../../../../fixtures/points.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

it('lists the nine currencies of HubSpot’s tables, then the user’s own', async () => {
  const bases = [{ currency: 'CHF', amount: '95', table: null }] as const;
  await renderPage(<BaseAmounts points={pointsWith({ bases })} wanted={null} />);
  const groups = screen.getAllByRole('group').map((group) => group.querySelector('legend')?.textContent?.slice(0, 3));
  expect(groups).toEqual(['USD', 'AUD', 'CAD', 'COP', 'EUR', 'GBP', 'JPY', 'SGD', 'ZAR', 'CHF']);
});

it('marks only what was corrected', async () => {
  const bases = [{ currency: 'AUD', amount: '150', table: 'A' }] as const;
  await renderPage(<BaseAmounts points={pointsWith({ bases })} wanted={null} />);
  expect(screen.getAllByText(/^Yours\./).map(({ textContent }) => textContent)).toEqual([
    'Yours. As HubSpot printed it: 105',
  ]);
});

it('leaves the keyboard at an amount that goes back to HubSpot’s, and at the heading when a currency is deleted', async () => {
  const bases = [
    { currency: 'AUD', amount: '150', table: 'A' },
    { currency: 'CHF', amount: '95', table: null },
  ] as const;
  const { user } = await renderPage(<BaseAmounts points={pointsWith({ bases })} wanted={null} />);
  await user.click(screen.getByRole('button', { name: /^Back to HubSpot’s amount: AUD/ }));
  expect(document.activeElement).toHaveProperty('value', '150');
  await user.click(screen.getByRole('button', { name: 'Delete the base amount for CHF' }));
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Base amounts' }));
});

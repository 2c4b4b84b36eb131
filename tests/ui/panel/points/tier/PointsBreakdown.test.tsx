// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PointsBreakdown } from '../../../../../src/ui/panel/points/tier/PointsBreakdown.tsx';
import { client, pointEntry } from '../../../../fixtures/ledger.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';
import { savedFiles, watchSavedFiles } from '../../../../fixtures/saved-files.ts';
import { TODAY, viewOf } from '../../../../fixtures/tier.ts';

beforeEach(watchSavedFiles);
afterEach(() => void vi.restoreAllMocks());

const VIEW = viewOf(
  [client(), client({ id: 'bharat', name: '=Bharat, Ltd', market: 'IN' })],
  [
    pointEntry({ managedFrom: '2026-03-02' }),
    pointEntry({ id: 'b', clientId: 'bharat', deal: 'assisted', mrr: { minor: 50_000, currency: 'USD' } }),
  ],
);

function rows(): string[] {
  return screen.getAllByRole('row').map(({ textContent }) => textContent);
}

it('shows the clients, those with most points first, and filters them', async () => {
  const { user } = await renderPage(<PointsBreakdown view={VIEW} today={TODAY} />);
  expect(rows()).toEqual(['ClientSoldManagedTotal', 'Acme Tools501060', '=Bharat, Ltd30030']);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Market type' }), 'Growth markets');
  expect(rows()).toEqual(['ClientSoldManagedTotal', '=Bharat, Ltd30030']);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Deal type' }), 'Partner sourced');
  screen.getByText('No client has points of this kind today.');
});

it('is exported as it is shown, safe in a spreadsheet', async () => {
  const { user } = await renderPage(<PointsBreakdown view={VIEW} today={TODAY} />);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Deal type' }), 'Partner assisted');
  await user.click(screen.getByRole('button', { name: 'Export as CSV' }));
  await screen.findByText('File saved.');
  const [file] = savedFiles();
  expect(file?.name).toBe('partner-companion-points-breakdown-2026-11-22.csv');
  expect(await file?.text()).toContain('Client,Sold,Managed,Total\r\n"\'=Bharat, Ltd",30.00,0.00,30.00\r\n');
});

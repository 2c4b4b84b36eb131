// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { creditsIn } from '../../../../../src/domain/points/ledger-view.ts';
import { pointChanges } from '../../../../../src/domain/points/point-changes.ts';
import { ChangeTable } from '../../../../../src/ui/panel/points/tier/ChangeTable.tsx';
import { client, pointEntry } from '../../../../fixtures/ledger.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';
import { savedFiles, watchSavedFiles } from '../../../../fixtures/saved-files.ts';
import { viewOf } from '../../../../fixtures/tier.ts';

beforeEach(watchSavedFiles);
afterEach(() => void vi.restoreAllMocks());

const [FIRST, LAST] = ['2026-10-01', '2026-10-31'];
const VIEW = viewOf(
  [client(), client({ id: 'b', name: 'Bharat' })],
  [
    pointEntry({ soldOn: '2026-10-10' }),
    pointEntry({ id: 'b', clientId: 'b', soldOn: '2025-10-20', mrr: { minor: 20_000, currency: 'USD' } }),
  ],
);

function show() {
  const changes = pointChanges(creditsIn(VIEW), FIRST, LAST);
  return renderPage(<ChangeTable changes={changes} view={VIEW} first={FIRST} last={LAST} />);
}

it('opens the clients behind each number, one number at a time', async () => {
  const { user } = await show();
  expect(screen.getAllByRole('row').map(({ textContent }) => textContent)).toEqual([
    'KindNewLostChange',
    'Sold501040',
    'Managed000',
  ]);
  const won = screen.getByRole('button', { name: 'New sold points: 50' });
  const lost = screen.getByRole('button', { name: 'Lost sold points: 10' });
  await user.click(won);
  screen.getByRole('link', { name: 'Acme Tools' });
  expect(screen.getByRole('link', { name: 'Open the report' }).getAttribute('href')).toBe(
    '#/partner/reports/points-sold-new?from=2026-10-01&to=2026-10-31',
  );
  expect(won.getAttribute('aria-expanded')).toBe('true');
  await user.click(lost);
  screen.getByRole('link', { name: 'Bharat' });
  expect(screen.queryByRole('link', { name: 'Acme Tools' })).toBeNull();
  await user.click(lost);
  expect(screen.queryByRole('link')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'New managed points: 0' }));
  screen.getByText('No client is behind this number.');
});

it('is exported with every client behind every number', async () => {
  const { user } = await show();
  await user.click(screen.getByRole('button', { name: 'Export as CSV' }));
  const [file] = savedFiles();
  expect(file?.name).toBe('partner-companion-point-changes-2026-10-01-2026-10-31.csv');
  expect((await file?.text())?.split('\r\n').slice(1)).toEqual([
    'New sold points,Acme Tools,50.00,2026-10-01,2026-10-31',
    'Lost sold points,Bharat,10.00,2026-10-01,2026-10-31',
    '',
  ]);
});

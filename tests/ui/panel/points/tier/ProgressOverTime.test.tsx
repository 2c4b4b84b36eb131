// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ProgressOverTime } from '../../../../../src/ui/panel/points/tier/ProgressOverTime.tsx';
import { giveChartsRoom } from '../../../../fixtures/chart-room.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';
import { savedFiles, watchSavedFiles } from '../../../../fixtures/saved-files.ts';
import { FIFTY, FILLED, month, TODAY } from '../../../../fixtures/tier.ts';

beforeEach(() => {
  watchSavedFiles();
  giveChartsRoom();
});
afterEach(() => void vi.restoreAllMocks());

const MONTHS = [month('2026-11-15', 'gold', { standing: FIFTY }), month('2026-12-15', null, { known: [] })];

it('shows the months as a chart and as a table, and exports them', async () => {
  const { user } = await renderPage(<ProgressOverTime months={MONTHS} book={FILLED} today={TODAY} />);
  screen.getByText(/^By month, on day 15 \(an assumption\)/);
  screen.getByRole('table', { name: 'Progress over time' });
  await screen.findByRole('img', { name: /^Chart of sold, managed and total points/ });
  await user.click(screen.getByRole('button', { name: 'Export as CSV' }));
  expect((await savedFiles()[0]?.text())?.split('\r\n')).toEqual([
    expect.stringContaining('Measured on,Sold,Managed,Total,Best tier met'),
    '2026-11-15,50.00,0.00,50.00,Gold',
    '2026-12-15,0.00,0.00,0.00,not known',
    '',
  ]);
});

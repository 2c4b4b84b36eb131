// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ReportScreen } from '../../../../../src/ui/panel/partner/reports/ReportScreen.tsx';
import { renderPage } from '../../../../fixtures/render-page.tsx';

it.each(['nobody', 'constructor', '%'])(
  'says of the key %j that there is no such report, with a way on',
  async (key) => {
    await renderPage(<ReportScreen reportKey={key} />);
    screen.getByRole('heading', { level: 1, name: 'There is no such report' });
    expect(screen.getByRole('link', { name: 'Go to the reports' }).getAttribute('href')).toBe('#/partner/reports');
  },
);

it('shows the report of a key', async () => {
  await renderPage(<ReportScreen reportKey="points-sold-new" />);
  screen.getByRole('heading', { level: 1, name: 'New sold points' });
  await screen.findByText('No row fits these days and filters.');
});

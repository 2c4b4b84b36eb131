// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { saveFigures } from '../../../../../src/jobs/partner/progress/save-figures.ts';
import { ProgressScreen } from '../../../../../src/ui/panel/partner/progress/ProgressScreen.tsx';
import { commissionWorld } from '../../../../fixtures/commission-world.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

it('is the home of the desk and follows what is entered', async () => {
  const world = await commissionWorld();
  await renderPage(<ProgressScreen />, { world });
  screen.getByRole('heading', { level: 1, name: 'Program progress' });
  expect(screen.getByRole('link', { name: 'Progress' }).getAttribute('aria-current')).toBe('page');
  await screen.findByRole('link', { name: '$3,000.00' });
  await saveFigures(world, { sourcedMrr: { value: '2900', on: '2026-11-03' } });
  await screen.findByText('HubSpot’s figure differs from your ledger’s.');
});

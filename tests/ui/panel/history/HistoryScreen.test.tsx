import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { keepWatch } from '../../../../src/jobs/keep-watch.ts';
import { HistoryScreen } from '../../../../src/ui/panel/history/HistoryScreen.tsx';
import { renderPage } from '../../../fixtures/render-page.tsx';
import { testWorld } from '../../../fixtures/world.ts';

it('says how far back it goes and where to find what was before', async () => {
  const world = testWorld({ now: '2026-11-22T09:00Z', zone: 'UTC' });
  await keepWatch(world);
  await renderPage(<HistoryScreen />, { world });
  expect(await screen.findByRole('heading', { level: 1, name: 'History' })).toBeTruthy();
  expect(screen.getByText(/goes back to Nov 22, 2026, 9:00 AM/)).toBeTruthy();
  expect(screen.getByRole('link', { name: /automatic copies/ }).getAttribute('href')).toBe('#/settings/data');
  expect(await screen.findByText(/^Nothing has been changed or deleted yet/)).toBeTruthy();
});

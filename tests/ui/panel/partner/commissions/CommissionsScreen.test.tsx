// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { it } from 'vitest';
import { CommissionsScreen } from '../../../../../src/ui/panel/partner/commissions/CommissionsScreen.tsx';
import { commissionWorld } from '../../../../fixtures/commission-world.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

it('reads the ledger, shows its quarters and follows what is said of a deal', async () => {
  const world = await commissionWorld();
  const { user } = await renderPage(<CommissionsScreen />, { world });
  const forfeited = within(await screen.findByRole('region', { name: 'Forfeited or about to be' }));
  forfeited.getByText('Forfeited on Dec 30, 2026 unless the paperwork is complete by then.');
  await user.click(forfeited.getByRole('button', { name: 'Terms of Bharat Foods, Service Hub' }));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Paperwork' }), 'complete');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('Terms of Service Hub saved.');
  await forfeited.findByText('1 deal');
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await forfeited.findByText('2 deals');
});

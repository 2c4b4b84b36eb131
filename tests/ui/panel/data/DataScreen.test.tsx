import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { DataScreen } from '../../../../src/ui/panel/data/DataScreen.tsx';
import { renderPage } from '../../../fixtures/render-page.tsx';

it('is under its own heading and leads back', async () => {
  await renderPage(<DataScreen deleted={false} />);
  screen.getByRole('heading', { level: 1, name: 'Your data' });
  expect(screen.getByRole('link', { name: '← Back' }).getAttribute('href')).toBe('#/settings');
  screen.getByRole('heading', { level: 2, name: 'Backup' });
  screen.getByRole('checkbox', { name: 'Protect it with a passphrase' });
});

it('says that everything was deleted', async () => {
  await renderPage(<DataScreen deleted />);
  const said = screen.getByRole('status');
  expect(said.textContent).toMatch(/Nothing of yours is left/);
  expect(document.activeElement).toBe(said);
});

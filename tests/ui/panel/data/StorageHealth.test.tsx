import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { StorageHealth } from '../../../../src/ui/panel/data/StorageHealth.tsx';
import { renderPage } from '../../../fixtures/render-page.tsx';
import { certification, holder } from '../../../fixtures/rows.ts';

const rows = { holders: [holder()], certifications: [1, 2].map((n) => certification({ id: `c-${n}` })) };

it('says what takes room and what the browser promises', async () => {
  const { user, world } = await renderPage(<StorageHealth />, { rows });
  await screen.findByText('Everything together takes 5 MB on this device.');
  const lines = within(screen.getByRole('list', { name: 'Storage' })).getAllByRole('listitem');
  expect(lines.map(({ textContent }) => textContent)).toEqual([
    'People1 entry',
    'Certifications2 entries',
    'Settings2 entries',
    'Automatic copies0 bytes',
  ]);
  screen.getByText(/exempt from the browser’s clearing up/);
  const ask = screen.getByRole('button', { name: 'Ask the browser for a promise as well' });
  await user.click(ask);
  await screen.findByText(/gave no further promise/);
  world.browser.persisted = true;
  await user.click(ask);
  expect((await screen.findAllByText(/has promised to keep/)).length).toBeGreaterThan(0);
  expect(screen.queryByRole('button', { name: /promise as well/ })).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Storage' }));
});

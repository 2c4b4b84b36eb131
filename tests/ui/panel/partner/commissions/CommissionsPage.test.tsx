// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { readPreferences } from '../../../../../src/store/queries/settings.ts';
import { CommissionsPage } from '../../../../../src/ui/panel/partner/commissions/CommissionsPage.tsx';
import { commissionDesk, commissionWorld } from '../../../../fixtures/commission-world.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

const NONE = new Map<string, unknown>();

it('narrows to a client, its numbers with links to the rows that are left, and remembers it', async () => {
  const world = await commissionWorld();
  const { user } = await renderPage(<CommissionsPage desk={commissionDesk()} drafts={NONE} />, { world });
  await screen.findAllByRole('link', { name: '$1,800.00' });
  await user.type(screen.getByRole('searchbox'), 'bharat');
  const [first] = await screen.findAllByRole('link', { name: '$1,200.00' });
  expect(first?.getAttribute('href')).toMatch(/[?&]client=bharat&currency=USD$/);
  expect(screen.queryByRole('link', { name: 'Acme Tools' })).toBeNull();
  await waitFor(async () =>
    expect((await readPreferences(world.database)).commissionFilter).toEqual({ client: 'bharat', currency: '' }),
  );
});

it('says what to do first where there is nothing', async () => {
  await renderPage(<CommissionsPage desk={commissionDesk({})} drafts={NONE} />);
  screen.getByRole('heading', { name: 'Start with your deals' });
  screen.getByRole('button', { name: 'Add payment' });
  expect(screen.queryByRole('searchbox')).toBeNull();
});

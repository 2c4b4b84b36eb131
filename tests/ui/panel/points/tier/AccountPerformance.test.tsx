// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { readPointsAccount } from '../../../../../src/store/queries/points-account.ts';
import { AccountPerformance } from '../../../../../src/ui/panel/points/tier/AccountPerformance.tsx';
import { renderPage } from '../../../../fixtures/render-page.tsx';
import { pointsAccount, TODAY } from '../../../../fixtures/tier.ts';

it('says whether the partner is certified, by what page it must be, and keeps two figures', async () => {
  const certified = { found: { kind: 'none' }, holder: '' } as const;
  const page = <AccountPerformance account={pointsAccount()} today={TODAY} certified={certified} />;
  const { user, world } = await renderPage(page);
  screen.getByRole('heading', { name: 'Partner certified' });
  screen.getByText(/^Not certified/);
  screen.getByRole('link', { name: 'Required for every tier: HubSpot, Feb 25, 2025' });
  await user.type(screen.getByLabelText('Median tool usage', { selector: 'input' }), '4{Enter}');
  await user.type(screen.getByLabelText('C$R (%)', { selector: 'input' }), '91.5{Enter}');
  await waitFor(async () =>
    expect(await readPointsAccount(world.database)).toMatchObject({
      toolUsage: { value: '4', on: TODAY },
      dollarRetention: { value: '91.5', on: TODAY },
    }),
  );
});

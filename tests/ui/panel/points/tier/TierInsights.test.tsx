// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { PointsAccount } from '../../../../../src/domain/points/points-account.ts';
import { tierAsksOn } from '../../../../../src/domain/points/tier.ts';
import { readPointsAccount } from '../../../../../src/store/queries/points-account.ts';
import { TierInsights } from '../../../../../src/ui/panel/points/tier/TierInsights.tsx';
import { bookWith } from '../../../../fixtures/ledger.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';
import { FIFTY, FILLED, pointsAccount, TODAY } from '../../../../fixtures/tier.ts';

function show(change: Partial<PointsAccount> = {}, book = FILLED) {
  return renderPage(
    <TierInsights
      account={pointsAccount(change)}
      book={book}
      today={TODAY}
      standing={FIFTY}
      asks={tierAsksOn(book, TODAY)}
    />,
  );
}

it('says what is met, what keeps the tier and what reaches the next', async () => {
  await show({ creditedTier: 'gold' });
  screen.getByText('Best tier met today: Gold');
  screen.getByText('Gold is kept: everything it asks for is met today.');
  screen.getByText('50 more points are needed to get to Platinum, at the least.');
  screen.getByRole('table', { name: 'What Platinum asks for' });
});

it('says what is missing to keep a tier, and that another is reached', async () => {
  await show({ creditedTier: 'platinum', getTo: 'gold' });
  screen.getByText('50 more points are needed to keep Platinum, at the least.');
  screen.getByText('Gold is reached: everything it asks for is met today.');
});

it('says where a tier is not filled in, and where there is none above', async () => {
  await show({ creditedTier: 'elite' });
  screen.getByText('What Elite asks for is not filled in.');
  screen.getByText('There is no higher tier.');
});

it('keeps the tier to get to', async () => {
  const { user, world } = await show();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Get to' }), 'Diamond');
  await waitFor(async () => expect((await readPointsAccount(world.database)).getTo).toBe('diamond'));
});

it('asks for the thresholds while there are none', async () => {
  await show({}, bookWith());
  screen.getByText(/^What the tiers ask for is shown to partners only/);
  screen.getByRole('group', { name: 'Gold' });
  expect(screen.queryByText(/^Best tier met/)).toBeNull();
});

// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Tier } from '../../../../../src/domain/points/points-rules.ts';
import { TierSelect } from '../../../../../src/ui/panel/points/tier/TierSelect.tsx';
import { renderPage } from '../../../../fixtures/render-page.tsx';

it('offers every tier, lowest first, and none', async () => {
  const picked: (Tier | null)[] = [];
  const { user } = await renderPage(
    <TierSelect label="Get to" none="The next tier" value="gold" onPick={(tier) => picked.push(tier)} />,
  );
  const choice = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Get to' });
  expect(choice.value).toBe('gold');
  expect(
    within(choice)
      .getAllByRole('option')
      .map(({ textContent }) => textContent),
  ).toEqual(['The next tier', 'Gold', 'Platinum', 'Diamond', 'Elite']);
  await user.selectOptions(choice, 'Diamond');
  await user.selectOptions(choice, 'The next tier');
  expect(picked).toEqual(['diamond', null]);
});

// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { GrowthMarkets } from '../../../../../src/ui/panel/points/rules/GrowthMarkets.tsx';
import { pointsWith } from '../../../../fixtures/points.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

it('shows the shipped list by region', async () => {
  await renderPage(<GrowthMarkets points={pointsWith()} />);
  const sizes = screen.getAllByRole('list').map((list) => within(list).getAllByRole('listitem').length);
  expect(sizes).toEqual([1, 19, 3, 18]);
  expect(screen.getAllByText(/is our reading/)).toHaveLength(1);
  expect(screen.queryByText('This list is yours.')).toBeNull();
});

it('shows what the user made of it', async () => {
  await renderPage(<GrowthMarkets points={pointsWith({ growthMarkets: ['IN', 'PL'] })} />);
  screen.getByText('This list is yours.');
  const added = within(screen.getByRole('list', { name: 'Added by you' }));
  added.getByText('Poland');
  expect(screen.queryByText('Vietnam')).toBeNull();
});

it('keeps the keyboard at the countries when one is taken away', async () => {
  const { user } = await renderPage(<GrowthMarkets points={pointsWith()} />);
  screen.getByRole('button', { name: 'Remove Bangladesh' }).focus();
  await user.keyboard('{Enter}');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Remove Brunei' }));
  screen.getByRole('button', { name: 'Remove India' }).focus();
  await user.keyboard('{Enter}');
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Growth markets' }));
});

// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { NextUp } from '../../../src/ui/popup/NextUp.tsx';
import { lockItem, NOW, popupItem } from '../../fixtures/popup-snapshots.ts';

it('shows what is next, how long there is, whose it is and on which day', async () => {
  const onOpen = vi.fn();
  render(<NextUp item={popupItem({ holder: 'Ada Example' })} now={NOW} today="2026-11-22" onOpen={onOpen} />);
  const region = screen.getByRole('region', { name: 'Next up' });
  expect([...region.querySelectorAll('p')].map((line) => line.textContent)).toEqual([
    'Expires in 10 days',
    'Ada ExampleDec 2, 2026',
  ]);
  await userEvent.setup().click(screen.getByRole('button', { name: 'Inbound Marketing' }));
  expect(onOpen).toHaveBeenCalledOnce();
});

it('leaves out the day of a lock and the holder who is the user', () => {
  render(<NextUp item={lockItem(1_000)} now={NOW} today="2026-11-22" onOpen={() => {}} />);
  expect(screen.getByRole('region', { name: 'Next up' }).textContent).toBe(
    'Next upInbound MarketingRetake locked 00:00:01',
  );
});

// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { DEFAULT_REMINDER_PREFERENCES } from '../../../../src/domain/reminders/reminder-preferences.ts';
import { SnoozeMenu } from '../../../../src/ui/panel/reminders/SnoozeMenu.tsx';
import { renderPage } from '../../../fixtures/render-page.tsx';

async function menu() {
  const onSnooze = vi.fn();
  const page = await renderPage(
    <SnoozeMenu
      text="Snooze"
      label="Snooze: SEO"
      kind="expiry"
      reminders={DEFAULT_REMINDER_PREFERENCES}
      onSnooze={onSnooze}
    />,
  );
  const opener = screen.getByRole('button', { name: 'Snooze: SEO' });
  return { ...page, onSnooze, opener };
}

it('is folded until it is asked for', async () => {
  const { user, opener } = await menu();
  expect(opener.getAttribute('aria-expanded')).toBe('false');
  expect(screen.queryByRole('group')).toBeNull();
  await user.click(opener);
  expect(opener.getAttribute('aria-expanded')).toBe('true');
  expect(opener.getAttribute('aria-controls')).toBe(screen.getByRole('group', { name: 'Until when' }).id);
  await user.click(opener);
  expect(screen.queryByRole('group')).toBeNull();
});

it('snoozes by keyboard alone, and gives the keyboard back', async () => {
  const { user, opener, onSnooze, world } = await menu();
  await user.tab();
  await user.keyboard('{Enter}');
  await user.keyboard('{Enter}');
  expect(onSnooze).toHaveBeenCalledExactlyOnceWith(world.now() + 3_600_000);
  expect(screen.queryByRole('group')).toBeNull();
  expect(document.activeElement).toBe(opener);
});

it('is left by Escape without a change', async () => {
  const { user, opener, onSnooze } = await menu();
  await user.click(opener);
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('group')).toBeNull();
  expect(document.activeElement).toBe(opener);
  expect(onSnooze).not.toHaveBeenCalled();
});

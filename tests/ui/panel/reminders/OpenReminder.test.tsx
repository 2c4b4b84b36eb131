// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import type { Delivery } from '../../../../src/domain/reminders/delivery.ts';
import { DEFAULT_REMINDER_PREFERENCES } from '../../../../src/domain/reminders/reminder-preferences.ts';
import { OpenReminder } from '../../../../src/ui/panel/reminders/OpenReminder.tsx';
import { dated, delivery } from '../../../fixtures/reminders.ts';
import { renderPage } from '../../../fixtures/render-page.tsx';

const NOW = Date.parse('2026-11-22T09:00Z');
const UNSHOWN = 'Could not be shown as a notification.';

async function reminder(overrides: Partial<Delivery> = {}, allowed = true) {
  const onDone = vi.fn();
  const onSnooze = vi.fn();
  const page = await renderPage(
    <OpenReminder
      delivery={delivery(dated('2026-12-22'), 30, { name: 'SEO', holder: 'Ana Example', ...overrides })}
      moment={{ now: NOW, zone: 'Europe/Paris' }}
      allowed={allowed}
      reminders={DEFAULT_REMINDER_PREFERENCES}
      onDone={onDone}
      onSnooze={onSnooze}
    />,
  );
  return { ...page, onDone, onSnooze };
}

it('says what, whose, how long, when it came and why', async () => {
  await reminder();
  const { textContent } = screen.getByRole('listitem');
  expect(textContent).toContain('SEO · Ana Example');
  expect(textContent).toContain('Expires in 30 days');
  expect(textContent).toContain('Came Sun, Nov 22, 09:00 AM, 30 days before the expiry');
  expect(screen.queryByText(UNSHOWN)).toBeNull();
});

it('is closed or put off by buttons that say what they are about', async () => {
  const { user, onDone, onSnooze } = await reminder();
  await user.click(screen.getByRole('button', { name: 'Done: SEO, 30 days before the expiry' }));
  expect(onDone).toHaveBeenCalledOnce();
  await user.click(screen.getByRole('button', { name: 'Snooze: SEO, 30 days before the expiry' }));
  await user.click(screen.getByRole('button', { name: /^1 hour/ }));
  expect(onSnooze).toHaveBeenCalledExactlyOnceWith(NOW + 3_600_000);
});

it.each([
  ['long claimed', NOW - 3_600_000, true, true],
  ['just claimed', NOW - 5_000, true, false],
  ['just claimed while notifications are off', NOW - 5_000, false, true],
])('says that one could not be shown: %s', async (_, claimedAt, allowed, said) => {
  await reminder({ state: 'claimed', claimedAt, shownAt: null }, allowed);
  expect(screen.queryByText(UNSHOWN) !== null).toBe(said);
});

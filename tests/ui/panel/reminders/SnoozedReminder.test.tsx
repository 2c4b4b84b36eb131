// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { DEFAULT_REMINDER_PREFERENCES } from '../../../../src/domain/reminders/reminder-preferences.ts';
import { SnoozedReminder } from '../../../../src/ui/panel/reminders/SnoozedReminder.tsx';
import { dated, delivery } from '../../../fixtures/reminders.ts';
import { renderPage } from '../../../fixtures/render-page.tsx';

async function snoozed(due: string, quiet = { hours: null, weekdays: [] as number[] }) {
  const acts = { onSnooze: vi.fn(), onRemindNow: vi.fn(), onDone: vi.fn() };
  const page = await renderPage(
    <SnoozedReminder
      delivery={delivery(dated('2026-12-22'), 30, { state: 'planned', due: Date.parse(due), name: 'SEO' })}
      moment={{ now: Date.parse('2026-11-22T09:00Z'), zone: 'Europe/Paris' }}
      reminders={{ ...DEFAULT_REMINDER_PREFERENCES, quiet }}
      {...acts}
    />,
  );
  return { ...page, ...acts };
}

const text = () => screen.getByRole('listitem').textContent;

it('says when it comes', async () => {
  await snoozed('2026-11-23T10:00Z');
  expect(text()).toContain('Expires in 30 days');
  expect(text()).toContain('Comes Mon, Nov 23, 11:00 AM');
  expect(text()).not.toContain('quiet');
});

it('says when quiet times let it come, and from when they moved it', async () => {
  await snoozed('2026-11-22T10:00Z', { hours: null, weekdays: [7] });
  expect(text()).toContain('Comes Mon, Nov 23, 12:00 AM, moved from Sun, Nov 22, 11:00 AM by quiet times');
});

it('can be changed, brought at once and closed', async () => {
  const { user, onSnooze, onRemindNow, onDone } = await snoozed('2026-11-23T10:00Z');
  await user.click(screen.getByRole('button', { name: 'Remind now: SEO, 30 days before the expiry' }));
  expect(onRemindNow).toHaveBeenCalledOnce();
  await user.click(screen.getByRole('button', { name: 'Done: SEO, 30 days before the expiry' }));
  expect(onDone).toHaveBeenCalledOnce();
  await user.click(screen.getByRole('button', { name: 'Change: SEO, 30 days before the expiry' }));
  await user.click(screen.getByRole('button', { name: /^1 hour/ }));
  expect(onSnooze).toHaveBeenCalledExactlyOnceWith(Date.parse('2026-11-22T10:00Z'));
});

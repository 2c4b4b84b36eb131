// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { DEFAULT_REMINDER_PREFERENCES } from '../../../../src/domain/reminders/reminder-preferences.ts';
import { SnoozeChoices } from '../../../../src/ui/panel/reminders/SnoozeChoices.tsx';
import { renderPage } from '../../../fixtures/render-page.tsx';
import { testWorld } from '../../../fixtures/world.ts';

// A Thursday, ten in the morning in Paris.
const NOW = '2026-11-19T09:00Z';

async function choices(now = NOW) {
  const onChoose = vi.fn();
  const onClose = vi.fn();
  const reminders = { ...DEFAULT_REMINDER_PREFERENCES, quiet: { hours: { from: 17 * 60, to: 8 * 60 }, weekdays: [] } };
  const page = await renderPage(
    <SnoozeChoices id="x" kind="expiry" reminders={reminders} onChoose={onChoose} onClose={onClose} />,
    { world: testWorld({ now }) },
  );
  return {
    ...page,
    onChoose,
    onClose,
    buttons: () => screen.getAllByRole('button').map((button) => button.textContent),
  };
}

it('says of each choice when it comes, and of a quiet one when it really does', async () => {
  const { buttons } = await choices();
  screen.getByRole('group', { name: 'Until when' });
  expect(buttons()).toEqual([
    '1 hourThu, Nov 19, 11:00 AM',
    'This eveningThu, Nov 19, 06:00 PMThat is a quiet time. It comes Fri, Nov 20, 08:00 AM.',
    'TomorrowFri, Nov 20, 09:00 AM',
    'Next weekMon, Nov 23, 09:00 AM',
    'Snooze',
  ]);
});

it('offers no evening that is over', async () => {
  const { buttons } = await choices('2026-11-19T20:00Z');
  expect(buttons().filter((text) => text?.startsWith('This evening'))).toEqual([]);
});

it('gives the chosen moment', async () => {
  const { user, onChoose } = await choices();
  await user.click(screen.getByRole('button', { name: /^Tomorrow/ }));
  expect(onChoose).toHaveBeenCalledExactlyOnceWith(Date.parse('2026-11-20T08:00Z'));
});

it('gives a moment of one’s own', async () => {
  const { user, onChoose } = await choices();
  fireEvent.change(screen.getByLabelText('Date and time'), { target: { value: '2026-12-01T08:15' } });
  await user.click(screen.getByRole('button', { name: 'Snooze' }));
  expect(onChoose).toHaveBeenCalledExactlyOnceWith(Date.parse('2026-12-01T07:15Z'));
});

it('takes the keyboard in, and lets it out at Escape', async () => {
  const { user, onClose } = await choices();
  expect(document.activeElement?.textContent).toMatch(/^1 hour/);
  await user.tab();
  expect(document.activeElement?.textContent).toMatch(/^This evening/);
  expect(onClose).not.toHaveBeenCalled();
  await user.keyboard('{Escape}');
  expect(onClose).toHaveBeenCalledOnce();
});

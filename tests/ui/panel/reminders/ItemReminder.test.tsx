// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import {
  DEFAULT_REMINDER_PREFERENCES,
  type ReminderPreferences,
} from '../../../../src/domain/reminders/reminder-preferences.ts';
import type { ReminderChoice } from '../../../../src/domain/reminders/reminder-rule.ts';
import { ItemReminder } from '../../../../src/ui/panel/reminders/ItemReminder.tsx';
import { on } from '../../../fixtures/rows.ts';

const KEY = 'expiry|c-1';

function show(choice?: Partial<ReminderChoice>, preferences: Partial<ReminderPreferences> = {}) {
  const onChoose = vi.fn();
  render(
    <ItemReminder
      deadline={{
        key: KEY,
        kind: 'expiry',
        subjectId: 'c-1',
        on: on('2027-03-01'),
        at: Date.parse('2027-03-01T23:00Z'),
        after: 0,
        settled: false,
        next: { lead: 90, due: Date.parse('2026-12-01T08:00Z') },
      }}
      choice={choice === undefined ? undefined : { key: KEY, muted: false, leads: null, ...choice }}
      preferences={{ ...DEFAULT_REMINDER_PREFERENCES, ...preferences }}
      moment={{ now: Date.parse('2026-11-22T09:00Z'), zone: 'Europe/Paris' }}
      onChoose={onChoose}
    />,
  );
  const add = (text: string) => {
    fireEvent.change(screen.getByRole('textbox'), { target: { value: text } });
    fireEvent.click(screen.getByRole('button', { name: 'Add' }));
  };
  return { onChoose, add };
}

const chips = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent?.replace('✕', ''));

it('says which deadline it is and when it reminds next', () => {
  show();
  screen.getByRole('group', { name: 'Certification expires' });
  screen.getByText('Mar 1, 2027 · next reminder Tue, Dec 1, 09:00 AM');
});

it('can be silenced, and leads of its own are kept meanwhile', () => {
  const { onChoose } = show({ leads: [5] });
  fireEvent.click(screen.getByRole('checkbox', { name: 'Remind me' }));
  expect(onChoose).toHaveBeenCalledExactlyOnceWith({ key: KEY, muted: true, leads: [5] });
});

it('shows nothing but the way back while it is silent', () => {
  const { onChoose } = show({ muted: true });
  expect(screen.queryByRole('textbox')).toBeNull();
  fireEvent.click(screen.getByRole('checkbox', { name: 'Remind me' }));
  expect(onChoose).toHaveBeenCalledExactlyOnceWith({ key: KEY, muted: false, leads: null });
});

describe('its leads', () => {
  it('are those of the kind until it has its own', () => {
    const { onChoose, add } = show(undefined, { leads: { expiry: [20, 10] } });
    expect(chips()).toEqual(['20 days before', '10 days before']);
    add('15');
    expect(onChoose).toHaveBeenCalledExactlyOnceWith({ key: KEY, muted: false, leads: [20, 15, 10] });
  });

  it('are its own then', () => {
    show({ leads: [3] }, { leads: { expiry: [20, 10] } });
    expect(chips()).toEqual(['3 days before']);
  });

  it('are those of the kind again when they say the same', () => {
    const { onChoose, add } = show({ leads: [20] }, { leads: { expiry: [20, 10] } });
    add('10');
    expect(onChoose).toHaveBeenCalledExactlyOnceWith({ key: KEY, muted: false, leads: null });
  });
});

describe('the way back', () => {
  it('is there for what was chosen', () => {
    const { onChoose } = show({ muted: true, leads: [3] });
    fireEvent.click(screen.getByRole('button', { name: 'Back to the usual' }));
    expect(onChoose).toHaveBeenCalledExactlyOnceWith({ key: KEY, muted: false, leads: null });
    expect(document.activeElement).toBe(screen.getByRole('checkbox', { name: 'Remind me' }));
  });

  it('is not there otherwise', () => {
    show();
    expect(screen.queryByRole('button', { name: 'Back to the usual' })).toBeNull();
  });
});

it('sends to the settings where the kind is turned off', () => {
  show(undefined, { muted: ['expiry'] });
  expect(screen.queryByRole('checkbox')).toBeNull();
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(screen.getByRole('link', { name: 'Reminder settings' }).getAttribute('href')).toBe('#/reminders/settings');
});

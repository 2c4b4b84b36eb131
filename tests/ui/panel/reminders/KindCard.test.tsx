// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { DeadlineKind } from '../../../../src/domain/reminders/deadline.ts';
import {
  DEFAULT_REMINDER_PREFERENCES,
  type ReminderPreferences,
} from '../../../../src/domain/reminders/reminder-preferences.ts';
import { KindCard } from '../../../../src/ui/panel/reminders/KindCard.tsx';

const REMIND = 'Remind me';
const REPEAT = 'After the last one, every day until I say it is done';

function show(kind: DeadlineKind, preferences: Partial<ReminderPreferences> = {}) {
  const onChoose = vi.fn();
  render(
    <KindCard kind={kind} preferences={{ ...DEFAULT_REMINDER_PREFERENCES, ...preferences }} onChoose={onChoose} />,
  );
  return { onChoose, text: document.querySelector('summary span')?.textContent };
}

describe('the line of a kind', () => {
  it.each<[DeadlineKind, Partial<ReminderPreferences>, string]>([
    ['expiry', {}, 'Days before: 90, 60, 30, 14, 7, 1 · on the day'],
    ['tier-review', {}, 'Days before: 60, 30, 14, 7, 1'],
    ['retake', {}, 'at the moment'],
    ['sitting', {}, 'Minutes before: 10 · at the moment'],
    ['expiry', { leads: { expiry: [5] } }, 'Days before: 5'],
    ['retake', { repeated: ['retake'] }, 'at the moment · then every day'],
    ['retake', { muted: ['retake'], repeated: ['retake'] }, 'Off'],
  ])('says how %s stands: %j', (kind, preferences, words) => {
    expect(show(kind, preferences).text).toBe(words);
  });
});

describe('what can be chosen', () => {
  it('is silence', () => {
    const { onChoose } = show('expiry');
    fireEvent.click(screen.getByRole('checkbox', { name: REMIND }));
    expect(onChoose).toHaveBeenCalledExactlyOnceWith({ muted: true });
  });

  it('is nothing else while it is silent', () => {
    const { onChoose } = show('expiry', { muted: ['expiry'] });
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.queryByRole('checkbox', { name: REPEAT })).toBeNull();
    fireEvent.click(screen.getByRole('checkbox', { name: REMIND }));
    expect(onChoose).toHaveBeenCalledExactlyOnceWith({ muted: false });
  });

  it('is repetition', () => {
    const { onChoose } = show('expiry', { repeated: ['retake'] });
    const box = screen.getByRole('checkbox', { name: REPEAT });
    expect(box).toHaveProperty('checked', false);
    fireEvent.click(box);
    expect(onChoose).toHaveBeenCalledExactlyOnceWith({ repeated: true });
  });

  it('is other leads', () => {
    const { onChoose } = show('practicum-grade');
    fireEvent.change(screen.getByRole('textbox', { name: 'Days before' }), { target: { value: '2' } });
    fireEvent.click(screen.getByRole('button', { name: 'Add' }));
    expect(onChoose).toHaveBeenCalledExactlyOnceWith({ leads: [2, 0] });
  });
});

describe('the way back', () => {
  it('is not there while nothing is changed', () => {
    show('expiry', { muted: ['retake'], repeated: ['retake'], leads: { retake: [1] } });
    expect(screen.queryByRole('button', { name: 'Back to the usual' })).toBeNull();
  });

  it.each<Partial<ReminderPreferences>>([{ leads: { expiry: [1] } }, { muted: ['expiry'] }, { repeated: ['expiry'] }])(
    'undoes everything of the kind: %j',
    (preferences) => {
      const { onChoose } = show('expiry', preferences);
      fireEvent.click(screen.getByRole('button', { name: 'Back to the usual' }));
      expect(onChoose).toHaveBeenCalledExactlyOnceWith({ muted: false, leads: null, repeated: false });
      expect(document.activeElement).toBe(screen.getByRole('checkbox', { name: REMIND }));
    },
  );
});

it.each<[DeadlineKind, number]>([
  ['tier-review', 2],
  ['expiry', 0],
])('cites where the rule comes from: %s', (kind, links) => {
  show(kind);
  expect(screen.queryAllByRole('link')).toHaveLength(links);
});

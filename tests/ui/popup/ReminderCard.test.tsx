// @vitest-environment happy-dom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { ReminderCard } from '../../../src/ui/popup/ReminderCard.tsx';
import { LANGUAGES, speak } from '../../fixtures/locale-messages.ts';

function show(open: number) {
  const actions = {
    openPanel: vi.fn(),
    logAttempt: vi.fn(),
    newTicket: vi.fn(),
    readPage: vi.fn(),
    guardTab: vi.fn(),
    answerReminders: vi.fn(),
  };
  render(
    <ReminderCard open={open} actions={actions}>
      <li>a line</li>
    </ReminderCard>,
  );
  return { actions, user: userEvent.setup() };
}

const buttons = () => screen.getAllByRole('button').map((button) => button.textContent);

it('offers the answers to the only one', () => {
  show(1);
  expect(within(screen.getByRole('region', { name: '1 reminder' })).getByText('a line')).toBeTruthy();
  expect(buttons()).toEqual(['Done', '1 hour', 'Tomorrow']);
  const snooze = within(screen.getByRole('group', { name: 'Snooze' }));
  expect(snooze.getAllByRole('button').map((button) => button.textContent)).toEqual(['1 hour', 'Tomorrow']);
});

it.each([2, 12])('offers the answers to all %i at once, and the way to them', async (open) => {
  const { actions, user } = show(open);
  expect(within(screen.getByRole('region', { name: `${open} reminders` })).getByText('a line')).toBeTruthy();
  expect(buttons()).toEqual(['All reminders', 'Done with all', 'Snooze all 1 hour', 'Snooze all until tomorrow']);
  await user.click(screen.getByRole('button', { name: 'All reminders' }));
  expect(actions.openPanel).toHaveBeenCalledExactlyOnceWith('/reminders');
  expect(actions.answerReminders).not.toHaveBeenCalled();
});

it.each([
  [1, 'Done', 'done'],
  [1, '1 hour', 'hour'],
  [1, 'Tomorrow', 'tomorrow'],
  [2, 'Done with all', 'done'],
  [2, 'Snooze all 1 hour', 'hour'],
  [2, 'Snooze all until tomorrow', 'tomorrow'],
])('of %i reminders, %s means %s', async (open, name, answer) => {
  const { actions, user } = show(open);
  await user.click(screen.getByRole('button', { name }));
  expect(actions.answerReminders).toHaveBeenCalledExactlyOnceWith(answer);
});

it.each(LANGUAGES)('says everything in %s', (language) => {
  speak(language);
  show(2);
  expect(buttons().every((words) => words !== '')).toBe(true);
});

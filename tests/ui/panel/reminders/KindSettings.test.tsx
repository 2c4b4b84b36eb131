// @vitest-environment happy-dom
import { fireEvent, render, screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { REMINDER_KINDS } from '../../../../src/domain/reminders/reminder-kinds.ts';
import { DEFAULT_REMINDER_PREFERENCES } from '../../../../src/domain/reminders/reminder-preferences.ts';
import { KindSettings } from '../../../../src/ui/panel/reminders/KindSettings.tsx';

it('has a card for every kind and says which one was changed', () => {
  const onChoose = vi.fn();
  render(<KindSettings preferences={DEFAULT_REMINDER_PREFERENCES} onChoose={onChoose} />);
  const region = screen.getByRole('region', { name: 'What reminds, and how long before' });
  expect(within(region).getAllByRole('heading', { level: 3 })).toHaveLength(Object.keys(REMINDER_KINDS).length);
  const card = within(region).getByRole('group', { name: 'Tier re-evaluation' });
  fireEvent.click(within(card).getByRole('checkbox', { name: 'Remind me' }));
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('tier-review', { muted: true });
});

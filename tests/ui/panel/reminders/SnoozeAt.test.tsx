// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { SnoozeAt } from '../../../../src/ui/panel/reminders/SnoozeAt.tsx';

const moment = { now: Date.parse('2026-11-22T09:00Z'), zone: 'Europe/Paris' };

function at() {
  const onChoose = vi.fn();
  render(<SnoozeAt kind="expiry" moment={moment} quiet={{ hours: null, weekdays: [7] }} onChoose={onChoose} />);
  const field = screen.getByLabelText<HTMLInputElement>('Date and time');
  const type = (value: string) => fireEvent.change(field, { target: { value } });
  const snooze = () => screen.getByRole('button', { name: 'Snooze' }).click();
  return { onChoose, field, type, snooze };
}

describe('a day and a time to put off to', () => {
  it('is read by the clock on the wall', () => {
    const { onChoose, type, snooze } = at();
    type('2026-11-24T12:30');
    expect(screen.getByRole('status').textContent).toBe('Tue, Nov 24, 12:30 PM');
    snooze();
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(Date.parse('2026-11-24T11:30Z'));
  });

  it('may be quiet, which is said before it is chosen', () => {
    const { onChoose, type, snooze } = at();
    type('2026-11-29T12:30');
    expect(screen.getByRole('status').textContent).toContain('It comes Mon, Nov 30, 12:00 AM.');
    snooze();
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(Date.parse('2026-11-29T11:30Z'));
  });

  it.each(['', '2026-11-22T09:59', '2025-01-01T00:00'])('must lie ahead: "%s"', async (text) => {
    const { onChoose, type, snooze, field } = at();
    if (text !== '') type(text);
    expect(screen.queryByText('Choose a moment that lies ahead.')).toBeNull();
    snooze();
    await screen.findByText('Choose a moment that lies ahead.');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(field);
    expect(onChoose).not.toHaveBeenCalled();
  });

  it('is no longer wrong once it lies ahead', async () => {
    const { type, snooze } = at();
    snooze();
    await screen.findByText('Choose a moment that lies ahead.');
    type('2026-11-24T12:30');
    expect(screen.queryByText('Choose a moment that lies ahead.')).toBeNull();
  });
});

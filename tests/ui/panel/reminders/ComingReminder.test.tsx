// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { ComingReminder } from '../../../../src/ui/panel/reminders/ComingReminder.tsx';
import { dated, kept } from '../../../fixtures/reminders.ts';

const now = Date.parse('2026-11-22T09:00Z');

function coming(due: string, comes = due) {
  const next = { lead: 7, due: Date.parse(due) };
  const onSilence = vi.fn();
  render(
    <ComingReminder
      line={{
        deadline: kept(dated('2026-11-30'), { next }),
        subject: { name: 'SEO', holder: 'Ana Example', revision: 1 },
        choice: undefined,
        next,
        comes: Date.parse(comes),
      }}
      moment={{ now, zone: 'Europe/Paris' }}
      onSilence={onSilence}
    />,
  );
  return { text: screen.getByRole('listitem').textContent, onSilence };
}

it('says when of its day, and why', () => {
  const { text } = coming('2026-11-23T08:00Z');
  expect(text).toContain('SEO · Ana Example');
  expect(text).toContain('Expires in 8 days');
  expect(text).toContain('09:00 AM, 7 days before the expiry');
});

it('says from when quiet times moved it', () => {
  const { text } = coming('2026-11-22T08:00Z', '2026-11-23T07:00Z');
  expect(text).toContain('08:00 AM, moved from Sun, Nov 22, 09:00 AM by quiet times, 7 days before the expiry');
});

it('says that it is due', () => {
  expect(coming('2026-11-22T08:00Z', '2026-11-22T09:00Z').text).toContain('Any moment now, 7 days before the expiry');
});

it('is silenced by a button that says what it is about', () => {
  const { onSilence } = coming('2026-11-23T08:00Z');
  screen.getByRole('button', { name: 'Silence: SEO, 7 days before the expiry' }).click();
  expect(onSilence).toHaveBeenCalledOnce();
});

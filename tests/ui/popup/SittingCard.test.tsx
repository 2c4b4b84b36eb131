// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { MINUTE_MS } from '../../../src/domain/time.ts';
import { SittingCard } from '../../../src/ui/popup/SittingCard.tsx';
import { NOW } from '../../fixtures/popup-snapshots.ts';

function show(limitMinutes: number | null, passedMs: number) {
  const sitting = { certificationId: 'c-1', name: 'SEO', startedAt: NOW - passedMs, limitMinutes };
  const actions = {
    openPanel: vi.fn(),
    logAttempt: vi.fn(),
    newTicket: vi.fn(),
    readPage: vi.fn(),
    guardTab: vi.fn(),
    answerReminders: vi.fn(),
  };
  render(<SittingCard sitting={sitting} now={NOW} actions={actions} />);
  return actions;
}

it.each([
  [null, 0, '00:00:00 so far'],
  [null, 61 * MINUTE_MS, '01:01:00 so far'],
  [60, 59 * MINUTE_MS, '00:01:00 left'],
  [60, 60 * MINUTE_MS, 'The time is over'],
  [60, 600 * MINUTE_MS, 'The time is over'],
])('with a limit of %s minutes, after %i ms, says %s', (limit, passed, words) => {
  show(limit, passed);
  expect(screen.getByRole('region', { name: 'Exam running' }).textContent).toContain(`SEO${words}`);
});

it('guards the tab, and logs the exam it is about', async () => {
  const actions = show(null, 0);
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Guard this tab' }));
  expect(actions.guardTab).toHaveBeenCalledOnce();
  await user.click(screen.getByRole('button', { name: 'Exam ended, log it' }));
  expect(actions.logAttempt).toHaveBeenCalledExactlyOnceWith('c-1');
});

// @vitest-environment happy-dom
import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { LockReason } from '../../../../src/domain/certifications/retake-lock.ts';
import { HOUR_MS } from '../../../../src/domain/time.ts';
import { LockNotice } from '../../../../src/ui/panel/certifications/LockNotice.tsx';
import { renderPage } from '../../../fixtures/render-page.tsx';
import { testWorld } from '../../../fixtures/world.ts';

const NOW = Date.parse('2026-11-22T09:00Z');

beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }));
afterEach(() => void vi.useRealTimers());

async function show(reason: LockReason, leftMs: number) {
  const world = testWorld({ now: NOW });
  const until = NOW + leftMs;
  await renderPage(<LockNotice lock={{ startedAt: until - 12 * HOUR_MS, reason, until }} />, { world, bare: true });
  return (ms: number) => {
    world.setNow(world.now() + ms);
    act(() => void vi.advanceTimersByTime(ms));
  };
}

it.each([
  ['last-attempt', /^Counted from the last attempt, Nov 22, .*9:00 AM \(HubSpot FAQ, 26 May 2023\)\.$/],
  ['failure-notice', /^Counted from the failure notice, Nov 22, .*9:00 AM \(HubSpot article, 24 April 2018\)\.$/],
] as const)('counts down, says until when, and what that rests on: %s', async (reason, words) => {
  const pass = await show(reason, 11 * HOUR_MS);
  expect(screen.getByRole('timer').textContent).toBe('11:00:00');
  screen.getByText(/^Locked until Nov 22, .*9:00 PM$/);
  screen.getByText(words);
  pass(1_000);
  expect(screen.getByRole('timer').textContent).toBe('10:59:59');
});

it('says at the very second that the exam may be sat again', async () => {
  const pass = await show('last-attempt', 2_000);
  pass(1_000);
  expect(screen.getByRole('timer').textContent).toBe('00:00:01');
  pass(1_000);
  expect(screen.queryByRole('timer')).toBeNull();
  screen.getByText(/^May be retaken since Nov 22, .*10:00 AM$/);
});

// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { WorldContext } from '../../../../src/ui/components/world-context.ts';
import { useNotificationsAllowed } from '../../../../src/ui/panel/reminders/use-notifications-allowed.ts';
import { toldWorld } from '../../../fixtures/told-world.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }));
afterEach(() => void vi.useRealTimers());

async function asked(denied: boolean) {
  const world = await toldWorld({ denied });
  const wrapper = ({ children }: { children: ReactNode }) => <WorldContext value={world}>{children}</WorldContext>;
  const { result, unmount } = renderHook(useNotificationsAllowed, { wrapper });
  const pass = () => act(async () => void vi.advanceTimersByTime(5_000));
  return { world, result, unmount, pass };
}

it.each([true, false])('says what the browser says: denied %s', async (denied) => {
  const { result } = await asked(denied);
  expect(result.current).toBeNull();
  await vi.waitFor(() => expect(result.current).toBe(!denied));
});

it('notices when the user allows them, and has shown what waited', async () => {
  const { world, result, pass } = await asked(true);
  await vi.waitFor(() => expect(result.current).toBe(false));
  expect(world.browser.notificationLog).toEqual([]);
  world.browser.permission = 'granted';
  await pass();
  await vi.waitFor(() => expect(result.current).toBe(true));
  await vi.waitFor(() => expect(world.browser.notificationLog).toHaveLength(1));
});

it('notices when the user turns them off', async () => {
  const { world, result, pass } = await asked(false);
  await vi.waitFor(() => expect(result.current).toBe(true));
  world.browser.permission = 'denied';
  await pass();
  await vi.waitFor(() => expect(result.current).toBe(false));
});

it('no longer asks once the page is left', async () => {
  const { world, unmount, pass } = await asked(false);
  unmount();
  const ask = vi.spyOn(world.browser, 'notificationsAllowed');
  await pass();
  expect(ask).not.toHaveBeenCalled();
});

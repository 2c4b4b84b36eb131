import { afterEach, expect, it, vi } from 'vitest';
import { openNotification } from '../../src/jobs/answer-notification.ts';
import { testNotification } from '../../src/jobs/test-notification.ts';
import { testWorld } from '../fixtures/world.ts';

afterEach(() => void vi.restoreAllMocks());

it('shows a notification under an id of its own and records nothing', async () => {
  const world = testWorld({ now: 1_000 });
  expect(await testNotification(world)).toEqual({ kind: 'taken' });
  expect(world.browser.notificationLog).toEqual([
    {
      id: 'test|1000',
      at: 1_000,
      content: {
        title: 'Test notification',
        message: 'This is how your reminders appear.',
        context: '',
        buttons: [],
        sticky: false,
      },
    },
  ]);
  expect(await world.database.deliveries.count()).toBe(0);
});

it('comes again as another one', async () => {
  const world = testWorld({ now: 1_000 });
  await testNotification(world);
  world.setNow(2_000);
  await testNotification(world);
  expect([...world.browser.notifications.keys()]).toEqual(['test|1000', 'test|2000']);
});

it('opens the agenda when it is clicked', async () => {
  const world = testWorld({ now: 1_000 });
  await testNotification(world);
  await openNotification(world, 'test|1000');
  expect(world.browser.opened).toEqual(['/reminders']);
  expect(world.browser.notifications.size).toBe(0);
});

it.each(['silent', 'rejects'] as const)('says that notifications are turned off (%s)', async (whenDenied) => {
  const world = testWorld();
  Object.assign(world.browser, { permission: 'denied', whenDenied });
  expect(await testNotification(world)).toEqual({ kind: 'not-allowed' });
  expect(world.browser.notificationLog).toEqual([]);
});

it('says that the browser refused it, and logs why', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  const world = testWorld();
  const trouble = new Error('Unable to download all specified images.');
  world.browser.notificationTrouble = trouble;
  expect(await testNotification(world)).toEqual({ kind: 'refused' });
  expect(log).toHaveBeenCalledExactlyOnceWith(expect.any(String), trouble);
});

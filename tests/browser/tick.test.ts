import { beforeEach, describe, expect, it, vi } from 'vitest';
import { onTick, readTick, setTick } from '../../src/browser/tick.ts';
import { installExtensionApi } from '../fixtures/extension-api.ts';

let { alarms } = installExtensionApi();

beforeEach(() => {
  ({ alarms } = installExtensionApi());
});

describe('the one alarm', () => {
  it('is not there before it was set', async () => {
    expect(await readTick()).toBeNull();
  });

  it('rings when it was set for, and is replaced by the next one', async () => {
    await setTick(1_000);
    await setTick(2_000);
    expect(await readTick()).toBe(2_000);
    expect(alarms.set.size).toBe(1);
  });

  it('is set for a moment and, until it is set anew, rings again, with nothing that one of the browsers refuses', async () => {
    await setTick(1_000);
    expect(alarms.create.mock.calls).toEqual([['tick', { when: 1_000, periodInMinutes: 5 }]]);
  });

  it('is listened to at once, and no other alarm is', () => {
    const listener = vi.fn();
    onTick(listener);
    expect(alarms.onAlarm.listeners).toHaveLength(1);
    alarms.onAlarm.happen({ name: 'somebody-else', scheduledTime: 1 });
    expect(listener).not.toHaveBeenCalled();
    alarms.onAlarm.happen({ name: 'tick', scheduledTime: 1 });
    expect(listener).toHaveBeenCalledTimes(1);
  });
});

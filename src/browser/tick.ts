import { browser } from 'wxt/browser';
import type { EpochMs } from '../domain/time.ts';

/** The one alarm: it means "look at the database", never "this deadline has come". */
const TICK = 'tick';

export async function readTick(): Promise<EpochMs | null> {
  const alarm = await browser.alarms.get(TICK);
  return alarm?.scheduledTime ?? null;
}

export async function setTick(when: EpochMs): Promise<void> {
  await browser.alarms.create(TICK, { when });
}

/** Must be called in the first turn of the worker: a listener added later misses the event that started it. */
export function onTick(listener: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === TICK) listener();
  });
}

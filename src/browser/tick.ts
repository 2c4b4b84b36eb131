import { browser } from 'wxt/browser';
import type { EpochMs } from '../domain/time.ts';

/** The one alarm: it means "look at the database", never "this deadline has come". */
const TICK = 'tick';

export async function readTick(): Promise<EpochMs | null> {
  const alarm = await browser.alarms.get(TICK);
  return alarm?.scheduledTime ?? null;
}

/**
 * How soon the alarm rings again when nobody has set it anew. The browser keeps that promise by itself, so that a worker
 * that is killed while it wakes, before its first line has run, is woken again.
 */
const AGAIN_MINUTES = 5;

export async function setTick(when: EpochMs): Promise<void> {
  await browser.alarms.create(TICK, { when, periodInMinutes: AGAIN_MINUTES });
}

/** Must be called in the first turn of the worker: a listener added later misses the event that started it. */
export function onTick(listener: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === TICK) listener();
  });
}

import type { Page } from '@playwright/test';

/** Has a page that is not opened yet note its tasks over 50 ms. */
export function noteLongTasks(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask', buffered: true });
  });
}

/** Milliseconds of each since the last time they were taken, after a moment in which those just ended are reported. */
export async function takeLongTasks(page: Page): Promise<readonly number[]> {
  await page.waitForTimeout(400);
  return page.evaluate(() => Reflect.get(globalThis, 'tasks').splice(0));
}

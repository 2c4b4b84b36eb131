import type { CDPSession, Page } from '@playwright/test';
import { withBrowser } from './bench-browser.ts';
import { bundle } from './bundle.ts';
import { inTurns, line, median } from './medians.ts';

type Act = 'prepare' | 'bareRead' | 'bareWrite' | 'backup' | 'restore' | 'cancel' | 'fileSize';

interface LongTask {
  readonly phase: string;
  readonly ms: number;
}

const MEGABYTE = 1_000_000;
const SAMPLE_MS = 25;

/** Backup and restore of much against a bare read and write of the same rows, with long tasks and memory. */
export async function benchBackup(runs: number): Promise<void> {
  const files = {
    'backup.html': '<!doctype html><meta charset="utf-8"><title>Backup</title><script src="backup.js"></script>',
    'backup.js': await bundle(new URL('./backup-page.ts', import.meta.url)),
  };
  await withBrowser(files, async ({ context, address }) => {
    const page = await context.newPage();
    await page.goto(address('backup.html'));
    const run = (act: Act): Promise<number> =>
      page.evaluate((name) => Reflect.get(globalThis, 'benchBackup')[name](), act);
    await run('prepare');
    const heap = await context.newCDPSession(page);
    const watched = (act: Act) => watch(page, heap, () => run(act));
    const plain = async (act: Act) => ({ ms: await run(act), longTasks: [] as LongTask[], bytes: 0 });
    const taken = await inTurns(runs, {
      bareRead: () => plain('bareRead'),
      backup: () => watched('backup'),
      bareWrite: () => plain('bareWrite'),
      restore: () => watched('restore'),
      cancel: () => plain('cancel'),
    });
    const middle = (measured: readonly { readonly ms: number }[]) => median(measured.map(({ ms }) => ms));
    const size = await run('fileSize');
    console.log(`10,000 certifications, 100,000 entries, 200 pictures; a file of ${(size / MEGABYTE).toFixed(1)} MB`);
    const read = middle(taken.bareRead);
    const write = middle(taken.bareWrite);
    console.log(line('bare getAll of every table (the base)', read));
    console.log(line('backup', middle(taken.backup), read));
    console.log(line('bare bulkPut of every table (the base)', write));
    console.log(line('reading, forecast and restore', middle(taken.restore), write));
    console.log(line('a backup that is stopped, until it has stopped', middle(taken.cancel)));
    for (const [what, measured] of [['backup', taken.backup] as const, ['restore', taken.restore] as const]) {
      const long = measured.flatMap(({ longTasks }) => longTasks);
      const most = Math.max(...measured.map(({ bytes }) => bytes));
      const each = long.map(({ phase, ms }) => `${ms.toFixed(0)} ms while ${phase}`);
      console.log(`  ${what}: tasks over 50 ms in ${measured.length} runs: ${[long.length, ...each].join(', ')}`);
      console.log(`  ${what}: most memory beyond what was there: ${(most / size).toFixed(2)} times the file`);
    }
  });
}

/** Runs something and tells how long it took, its long tasks, and how far the page's memory rose above what it was. */
async function watch(page: Page, heap: CDPSession, run: () => Promise<number>) {
  await heap.send('HeapProfiler.collectGarbage');
  const used = async () => {
    const { usedSize, backingStorageSize = 0 } = (await heap.send('Runtime.getHeapUsage')) as {
      usedSize: number;
      backingStorageSize?: number;
    };
    return usedSize + backingStorageSize;
  };
  const before = await used();
  await page.evaluate(() => Reflect.get(globalThis, 'benchBackup').takeLongTasks());
  let most = before;
  let running = true;
  const sampling = (async () => {
    while (running) {
      most = Math.max(most, await used());
      await new Promise((resolve) => setTimeout(resolve, SAMPLE_MS));
    }
  })();
  const ms = await run();
  running = false;
  await sampling;
  const longTasks: LongTask[] = await page.evaluate(() => Reflect.get(globalThis, 'benchBackup').takeLongTasks());
  return { ms, longTasks, bytes: most - before };
}

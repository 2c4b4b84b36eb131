import type { BrowserContext, Page } from '@playwright/test';
import { DATABASE_NAME } from '../../src/store/database.ts';
import { event, ticket } from '../fixtures/ticket-rows.ts';
import { withBrowser } from './bench-browser.ts';
import { firstPaint, notePaints } from './first-paint.ts';
import { noteLongTasks, takeLongTasks } from './long-tasks.ts';
import { inTurns, line, median } from './medians.ts';
import { seed } from './seed.ts';

const TICKETS = 5_000;
const PICTURES = 30;
const DRAFT = 'ticket-000000';

/** The list of 5,000 tickets: how soon its first rows are there. And typing into a draft with 30 pictures. */
export function benchTickets(runs: number): Promise<void> {
  return withBrowser({}, async ({ context, address, anchor }) => {
    await seed(anchor, 10);
    await keepTickets(anchor);
    await keepPictures(anchor);
    await notePaints(context);
    const { wanted: never } = await firstPaint(context, address('sidepanel.html#/tickets'));
    await readOnce(context, address('sidepanel.html#/tickets'));
    const { empty, list } = await inTurns(runs, {
      empty: () => firstPaint(context, address('empty.html')),
      list: () => firstPaint(context, address('sidepanel.html#/tickets')),
    });
    const base = median(empty.map(({ largest }) => largest));
    console.log(`list of ${TICKETS} tickets, a draft with ${PICTURES} pictures`);
    console.log(line('empty page: largest paint (the base)', base));
    console.log(line('list: first row painted, never opened before (one run)', never, base));
    console.log(line('list: first row painted', median(list.map(({ wanted }) => wanted)), base));
    const longest: number[] = [];
    const counts: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      const page = await context.newPage();
      const tasks = await longTasksOfTyping(page, address(`sidepanel.html#/tickets/${DRAFT}`));
      await page.close();
      longest.push(Math.max(0, ...tasks));
      counts.push(tasks.length);
    }
    console.log(line(`typing: longest task over 50 ms (${median(counts)} of them)`, median(longest)));
  });
}

/** Opens the list until all of it is there, as whoever comes back to it has. */
async function readOnce(context: BrowserContext, list: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(list);
  await page.getByText(`${TICKETS} tickets`).waitFor();
  await page.close();
}

async function keepTickets(page: Page): Promise<void> {
  const tickets = Array.from({ length: TICKETS }, (_, at) =>
    ticket({
      id: `ticket-${String(at).padStart(6, '0')}`,
      updatedAt: Date.parse('2026-11-02T10:00Z') + at * 60_000,
      summary: `The import of list ${at} stops`,
      happened: `Row ${at} is missing after the import, and nothing says why. `.repeat(4),
      hubId: String(1_000_000 + at),
      thread: at === 0 ? [] : [event('submitted')],
    }),
  );
  await page.evaluate(
    async ({ name, rows }) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      await new Promise<void>((resolve, reject) => {
        const transaction = database.transaction('tickets', 'readwrite');
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error);
        for (const row of rows) transaction.objectStore('tickets').put(row);
      });
      database.close();
    },
    { name: DATABASE_NAME, rows: tickets },
  );
}

/** Pictures of noise, which no encoder makes small: some megabytes each. */
async function keepPictures(page: Page): Promise<void> {
  await page.evaluate(
    async ({ name, count, ticketId }) => {
      const [width, height] = [1_280, 800];
      const canvas = new OffscreenCanvas(width, height);
      const context = canvas.getContext('2d');
      if (context === null) throw new Error('Nothing to draw on.');
      const noise = context.createImageData(width, height);
      for (let at = 0; at < noise.data.length; at += 65_536)
        crypto.getRandomValues(noise.data.subarray(at, at + 65_536));
      for (let at = 3; at < noise.data.length; at += 4) noise.data[at] = 255;
      context.putImageData(noise, 0, 0);
      const blob = await canvas.convertToBlob({ type: 'image/png' });
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      await new Promise<void>((resolve, reject) => {
        const transaction = database.transaction('ticketPictures', 'readwrite');
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error);
        for (let order = 1; order <= count; order += 1) {
          transaction.objectStore('ticketPictures').put({
            id: `picture-${order}`,
            createdAt: 1,
            updatedAt: 1,
            revision: 1,
            deletedAt: null,
            ticketId,
            name: `screenshot-${order}.png`,
            kind: 'image/png',
            width,
            height,
            bytes: blob.size,
            blob,
            redactions: 0,
            order,
          });
        }
      });
      database.close();
    },
    { name: DATABASE_NAME, count: PICTURES, ticketId: DRAFT },
  );
}

/** Milliseconds of every task over 50 ms while a sentence is typed, once everything is shown. */
async function longTasksOfTyping(page: Page, draft: string): Promise<readonly number[]> {
  await page.setViewportSize({ width: 360, height: 720 });
  await noteLongTasks(page);
  await page.goto(draft);
  const field = page.getByLabel('What happened');
  await field.waitFor();
  await page.waitForTimeout(3_000);
  await takeLongTasks(page);
  await field.pressSequentially('The import stops at row 12, and nothing says why. We tried it twice.', { delay: 40 });
  await page.waitForTimeout(1_000);
  return takeLongTasks(page);
}

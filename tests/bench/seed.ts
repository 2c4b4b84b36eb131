import type { Page } from '@playwright/test';
import type { Certification, Holder } from '../../src/domain/certifications/certification.ts';
import { addDays } from '../../src/domain/time.ts';
import { catalogue } from '../../src/facts/catalogue.ts';
import { DATABASE_NAME } from '../../src/store/database.ts';
import { certification, holder } from '../fixtures/rows.ts';

/** Certifications of an invented agency: everyone holds everything, expiring from two months ago to two years ahead. */
export function inventedRows(count: number, today: string): { certifications: Certification[]; holders: Holder[] } {
  const people = Math.ceil(count / catalogue.length);
  const holders = Array.from({ length: people }, (_, index) =>
    holder({ id: `holder-${index}`, name: index === 0 ? '' : `Person ${index}`, isMe: index === 0 }),
  );
  const certifications = Array.from({ length: count }, (_, index) => {
    const entry = catalogue[index % catalogue.length];
    return certification({
      id: `certification-${String(index).padStart(6, '0')}`,
      holderId: `holder-${Math.floor(index / catalogue.length)}`,
      catalogueId: entry?.id ?? null,
      name: entry?.name.en ?? '',
      earned: { on: addDays(today, -400 + ((index * 7) % 300)), precision: 'day' },
      expires: { on: addDays(today, -60 + ((index * 37) % 790)), precision: 'day' },
    });
  });
  return { certifications, holders };
}

/** Replaces everything that is kept by `count` certifications. */
export function seed(page: Page, count: number): Promise<void> {
  return seedTables(page, { ...inventedRows(count, new Date().toISOString().slice(0, 10)) });
}

/**
 * Replaces everything that is kept by rows, and waits until the worker has looked at them. Written past the product, since
 * only reading is measured; what is derived from the rows the product makes by itself.
 */
export async function seedTables(page: Page, tables: Readonly<Record<string, readonly object[]>>): Promise<void> {
  await page.evaluate(
    async ({ name, tables }) => {
      const looked = async () => {
        for (;;) {
          const { popup } = await chrome.storage.local.get('popup');
          if (popup !== undefined) return;
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
      };
      // The worker makes the database at its first look.
      await looked();
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      await new Promise<void>((resolve, reject) => {
        const transaction = database.transaction([...database.objectStoreNames], 'readwrite');
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error);
        // Without the note of what the deadlines were made for, the worker makes them all anew.
        for (const store of database.objectStoreNames) transaction.objectStore(store).clear();
        for (const [store, rows] of Object.entries(tables)) {
          for (const row of rows) transaction.objectStore(store).put(row);
        }
      });
      database.close();
      // What it kept before is taken away, so that the next thing kept is made of these rows.
      await chrome.storage.local.clear();
      await chrome.alarms.create('tick', { when: Date.now() });
      await looked();
    },
    { name: DATABASE_NAME, tables },
  );
}

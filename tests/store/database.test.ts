import { liveQuery } from 'dexie';
import { afterEach, expect, it, vi } from 'vitest';
import { CompanionDatabase, DATABASE_NAME } from '../../src/store/database.ts';
import { certification } from '../fixtures/rows.ts';

afterEach(() => vi.restoreAllMocks());

it('has the one name under which the data is found again', () => {
  expect(new CompanionDatabase().name).toBe('partner-companion');
  expect(DATABASE_NAME).toBe('partner-companion');
});

it('is told to be on the disk before a write is called done', async () => {
  const database = new CompanionDatabase('strict');
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
  await database.open();
  transaction.mockClear();
  await database.settings.put({ key: 'one', value: 1 });
  await database.transaction('rw', [database.certifications, database.deadlines], async () => {
    await database.certifications.add(certification());
  });
  await database.certifications.where('holderId').equals('h-1').modify({ name: 'Other' });
  expect(transaction.mock.calls.length).toBeGreaterThanOrEqual(3);
  for (const [, , options] of transaction.mock.calls) expect(options).toEqual({ durability: 'strict' });
  database.close();
});

it('never answers from memory what another connection has changed', async () => {
  const [here, there] = [new CompanionDatabase('two-pages'), new CompanionDatabase('two-pages')];
  await here.certifications.add(certification({ name: 'Before' }));
  expect(await there.certifications.where('holderId').equals('h-1').first()).toMatchObject({ name: 'Before' });
  await here.certifications.update('c-1', { name: 'After' });
  expect(await there.certifications.where('holderId').equals('h-1').first()).toMatchObject({ name: 'After' });
  here.close();
  there.close();
});

it('asks the disk again for a page that follows the same rows as another one', async () => {
  const database = new CompanionDatabase('followed');
  await database.certifications.add(certification());
  const reads = vi.spyOn(IDBIndex.prototype, 'getAll');
  const follow = () =>
    new Promise((resolve) => {
      liveQuery(() => database.certifications.where('holderId').equals('h-1').toArray()).subscribe(resolve);
    });
  expect(await follow()).not.toBe(await follow());
  expect(reads).toHaveBeenCalledTimes(2);
  database.close();
});

it('gives a row that can be changed without changing what is kept', async () => {
  const database = new CompanionDatabase('copies');
  await database.settings.add({ key: 'list', value: ['a'] });
  const kept = await database.settings.get('list');
  if (Array.isArray(kept?.value)) kept.value.push('b');
  expect(await database.settings.get('list')).toEqual({ key: 'list', value: ['a'] });
  database.close();
});

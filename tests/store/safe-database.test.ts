import { expect, it } from 'vitest';
import { SafeDatabase } from '../../src/store/safe-database.ts';

it('stands beside the real one and keeps files and things', async () => {
  const safe = new SafeDatabase('safe-test');
  await safe.copies.add({ id: 'a', createdAt: 1, reason: 'restore', file: new Blob(['x']) });
  await safe.things.put({ key: 'folder', value: { name: 'Backups' } });
  expect(await (await safe.copies.get('a'))?.file.text()).toBe('x');
  expect(await safe.things.get('folder')).toEqual({ key: 'folder', value: { name: 'Backups' } });
  expect(new SafeDatabase().name).toBe('partner-companion-safe');
  safe.close();
});

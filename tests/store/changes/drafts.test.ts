import { expect, it } from 'vitest';
import { dropDraft, keepDraft } from '../../../src/store/changes/drafts.ts';
import { testWorld } from '../../fixtures/world.ts';

it('a draft is kept, kept over, and dropped, without touching another', async () => {
  const { database } = testWorld();
  await keepDraft(database, 'certification|new', { name: 'H' }, 1_000);
  await keepDraft(database, 'import', 'Ada, Inbound', 1_500);
  await keepDraft(database, 'certification|new', { name: 'Half' }, 2_000);
  expect(await database.drafts.toArray()).toEqual([
    { key: 'certification|new', value: { name: 'Half' }, updatedAt: 2_000 },
    { key: 'import', value: 'Ada, Inbound', updatedAt: 1_500 },
  ]);
  await dropDraft(database, 'certification|new');
  expect(await database.drafts.toCollection().primaryKeys()).toEqual(['import']);
});

it('dropping a draft that is not there does nothing', async () => {
  const { database } = testWorld();
  await expect(dropDraft(database, 'certification|new')).resolves.toBeUndefined();
});

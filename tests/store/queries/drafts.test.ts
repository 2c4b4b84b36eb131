import { expect, it } from 'vitest';
import { readDraft } from '../../../src/store/queries/drafts.ts';
import { testWorld } from '../../fixtures/world.ts';

it('a draft is found by the form it belongs to, and only there', async () => {
  const { database } = testWorld();
  const draft = { key: 'certification|new', value: { name: 'Half ty' }, updatedAt: 1_000 };
  await database.drafts.put(draft);
  expect(await readDraft(database, 'certification|new')).toEqual(draft);
  expect(await readDraft(database, 'certification|c-1')).toBeNull();
});

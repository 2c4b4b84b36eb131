import { expect, it } from 'vitest';
import { readDraft, readDrafts, readDraftsUnder } from '../../../src/store/queries/drafts.ts';
import { testWorld } from '../../fixtures/world.ts';

it('a draft is found by the form it belongs to, and only there', async () => {
  const { database } = testWorld();
  const draft = { key: 'certification|new', value: { name: 'Half ty' }, updatedAt: 1_000 };
  await database.drafts.put(draft);
  expect(await readDraft(database, 'certification|new')).toEqual(draft);
  expect(await readDraft(database, 'certification|c-1')).toBeNull();
});

it('several drafts are found by their forms, and what was not kept is left out', async () => {
  const { database } = testWorld();
  await database.drafts.put({ key: 'entry|a', value: { amount: '1' }, updatedAt: 1_000 });
  await database.drafts.put({ key: 'entry|b', value: { amount: '2' }, updatedAt: 1_000 });
  const found = await readDrafts(database, ['entry|b', 'entry|c']);
  expect([...found]).toEqual([['entry|b', { amount: '2' }]]);
});

it('drafts are found by what their keys begin with', async () => {
  const { database } = testWorld();
  for (const key of ['points-plan|a', 'points-plan|b|goal', 'points-planner', 'certification|new']) {
    await database.drafts.put({ key, value: `of ${key}`, updatedAt: 1 });
  }
  expect([...(await readDraftsUnder(database, 'points-plan|'))]).toEqual([
    ['points-plan|a', 'of points-plan|a'],
    ['points-plan|b|goal', 'of points-plan|b|goal'],
  ]);
});

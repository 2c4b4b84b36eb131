import { expect, it } from 'vitest';
import { readHistoryNote } from '../../../src/store/queries/history-note.ts';
import { testWorld } from '../../fixtures/world.ts';

it('the note of the history is what was noted', async () => {
  const { database } = testWorld();
  expect(await readHistoryNote(database)).toBeNull();
  await database.settings.put({ key: 'history', value: { since: 1, tidiedAt: 2 } });
  expect(await readHistoryNote(database)).toEqual({ since: 1, tidiedAt: 2 });
});

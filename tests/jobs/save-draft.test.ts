import { expect, it } from 'vitest';
import { discardDraft, saveDraft } from '../../src/jobs/save-draft.ts';
import { readDraft } from '../../src/store/queries/drafts.ts';
import { testWorld } from '../fixtures/world.ts';

it('what was typed is there after the page is gone, until it is saved or no longer wanted', async () => {
  const world = testWorld({ now: 1_000 });
  await saveDraft(world, 'certification|new', { name: 'Half ty' });
  expect(await readDraft(world.database, 'certification|new')).toEqual({
    key: 'certification|new',
    value: { name: 'Half ty' },
    updatedAt: 1_000,
  });
  await discardDraft(world, 'certification|new');
  expect(await readDraft(world.database, 'certification|new')).toBeNull();
});

import { expect, it } from 'vitest';
import { saveRenewalList } from '../../../../src/jobs/partner/renewals/save-renewal-list.ts';
import { readPreferences } from '../../../../src/store/queries/settings.ts';
import { testWorld } from '../../../fixtures/world.ts';

it('keeps how the list was left, and nothing else', async () => {
  const world = testWorld();
  const before = await readPreferences(world.database);
  await saveRenewalList(world, { show: 'overdue', sort: 'mrr' });
  expect(await readPreferences(world.database)).toEqual({ ...before, renewalList: { show: 'overdue', sort: 'mrr' } });
});

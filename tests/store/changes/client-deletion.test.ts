import { expect, it } from 'vitest';
import { keepClientDeletion } from '../../../src/store/changes/client-deletion.ts';
import { client, pointEntry } from '../../fixtures/ledger.ts';
import { clientProfile, renewal } from '../../fixtures/partner-rows.ts';
import { planAt } from '../../fixtures/reminders.ts';
import { testWorld } from '../../fixtures/world.ts';

const NOW = Date.parse('2026-11-22T09:00Z');
const OPTIONS = {
  madeFor: 'Paris',
  renewalDeadlinesOf: () => [],
  plan: planAt(NOW, { zone: 'Europe/Paris', minuteOfDay: 540 }),
  now: NOW,
};

async function kept() {
  const { database } = testWorld();
  await database.clients.bulkAdd([client(), client({ id: 'bharat' })]);
  return database;
}

it('deletes at once what has no history', async () => {
  const database = await kept();
  await database.clientProfiles.add(clientProfile());
  await keepClientDeletion(database, 'acme', null, OPTIONS);
  expect(await database.clients.get('acme')).toMatchObject({ deletedAt: NOW });
  expect(await database.clientProfiles.get('acme')).toMatchObject({ deletedAt: NOW });
});

it('changes nothing where there is a history and no choice, or no heir', async () => {
  const database = await kept();
  await database.pointEntries.add(pointEntry());
  expect(await keepClientDeletion(database, 'acme', null, OPTIONS)).toBe('has-history');
  for (const to of ['nobody', 'acme']) {
    expect(await keepClientDeletion(database, 'acme', { kind: 'move', to }, OPTIONS)).toBe('no-heir');
  }
  expect(await database.clients.get('acme')).toEqual(client());
  expect(await database.pointEntries.toArray()).toEqual([pointEntry()]);
});

it('takes along what is there at that moment', async () => {
  const database = await kept();
  await Promise.all([
    database.renewals.add(renewal()),
    keepClientDeletion(database, 'acme', { kind: 'everything' }, OPTIONS),
  ]);
  expect(await database.renewals.get('r-1')).toMatchObject({ deletedAt: NOW });
});

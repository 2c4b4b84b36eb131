import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_PREFERENCES } from '../../src/domain/preferences.ts';
import {
  saveClientsChoice,
  saveCommissionFilter,
  saveLedgerSort,
  saveListChoice,
  savePreferences,
  saveSharedChoice,
} from '../../src/jobs/save-preferences.ts';
import { readPreferences } from '../../src/store/queries/settings.ts';
import { certification, on } from '../fixtures/rows.ts';
import { type TestWorld, testWorld } from '../fixtures/world.ts';

let world: TestWorld;
const preferences = () => readPreferences(world.database);
const deadlines = async () => (await world.database.deadlines.toArray()).map((one) => one.on?.on);

beforeEach(async () => {
  world = testWorld({ now: '2026-11-22T09:00Z' });
  await world.database.certifications.bulkAdd([
    certification({ expires: on('2026-12-15') }),
    certification({ id: 'c-2', stage: 'practicum-submitted', practicumSubmittedOn: '2026-11-20' }),
  ]);
});

describe('a choice', () => {
  it('holds, and what is shown follows it at once', async () => {
    await savePreferences(world, { badgeDays: 5 });
    expect(world.browser.badge?.text).toBe('');
    await savePreferences(world, { badgeDays: 60 });
    expect(world.browser.badge?.text).toBe('9d');
    await savePreferences(world, { badge: false });
    expect(world.browser.badge?.text).toBe('');
    expect(await preferences()).toEqual({ ...DEFAULT_PREFERENCES, badgeDays: 60, badge: false });
  });

  it('of days off moves the deadlines that rest on them', async () => {
    await savePreferences(world, { holidays: ['2026-11-24'] });
    expect((await deadlines()).sort()).toEqual(['2026-12-02', '2026-12-15']);
  });

  it('can be taken back, and that too', async () => {
    const undone = await (await savePreferences(world, { holidays: ['2026-11-24'] })).undo();
    expect(await preferences()).toEqual(DEFAULT_PREFERENCES);
    expect((await deadlines()).sort()).toEqual(['2026-12-01', '2026-12-15']);
    await undone.undo();
    expect((await preferences()).holidays).toEqual(['2026-11-24']);
  });

  it('takes no later choice with it when it is taken back', async () => {
    const first = await savePreferences(world, { badgeDays: 5 });
    await savePreferences(world, { holidays: ['2026-11-24'] });
    await saveListChoice(world, { show: 'locked', sort: 'name' });
    await first.undo();
    expect(await preferences()).toEqual({
      ...DEFAULT_PREFERENCES,
      holidays: ['2026-11-24'],
      list: { show: 'locked', sort: 'name' },
    });
  });
});

it('how the list was left is kept without a look at anything else', async () => {
  await saveListChoice(world, { show: 'favourites', sort: 'changed' });
  expect((await preferences()).list).toEqual({ show: 'favourites', sort: 'changed' });
  expect(world.browser.ticksSet).toBe(0);
});

it('so is the order of the ledger', async () => {
  expect((await preferences()).ledgerSort).toBe('points');
  await saveLedgerSort(world, 'expiry');
  expect((await preferences()).ledgerSort).toBe('expiry');
  expect(world.browser.ticksSet).toBe(0);
});

it('of how the partner desk’s clients are shown is kept', async () => {
  const choice = { show: 'inactive', sort: 'mrr', inactiveDays: 30, listId: 'l-1' } as const;
  await saveClientsChoice(world, choice);
  expect((await preferences()).clientsChoice).toEqual(choice);
});

it('so is the filter of the commissions', async () => {
  expect((await preferences()).commissionFilter).toEqual({ client: '', currency: '' });
  await saveCommissionFilter(world, { client: 'acme', currency: 'USD' });
  expect((await preferences()).commissionFilter).toEqual({ client: 'acme', currency: 'USD' });
});

it('and how the screen of shared selling was left', async () => {
  const choice = {
    range: { preset: 'own', from: '2026-01-01', to: '' },
    stage: 'won',
    source: 'all',
    sort: 'client',
  } as const;
  await saveSharedChoice(world, choice);
  expect((await preferences()).sharedSelling).toEqual(choice);
  expect(world.browser.ticksSet).toBe(0);
});

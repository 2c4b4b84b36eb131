import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_PREFERENCES } from '../../../src/domain/preferences.ts';
import { changePreferences } from '../../../src/store/changes/settings.ts';
import { readPreferences } from '../../../src/store/queries/settings.ts';
import { testWorld } from '../../fixtures/world.ts';

let { database } = testWorld();

beforeEach(() => {
  ({ database } = testWorld());
});

describe('changing preferences', () => {
  it('replaces what was chosen and keeps the rest', async () => {
    await changePreferences(database, { badgeDays: 7 });
    await changePreferences(database, { weekend: [5, 6] });
    expect(await readPreferences(database)).toEqual({ ...DEFAULT_PREFERENCES, badgeDays: 7, weekend: [5, 6] });
  });

  it('gives what held before in place of what was changed', async () => {
    expect(await changePreferences(database, { badgeDays: 7 })).toEqual({ badgeDays: DEFAULT_PREFERENCES.badgeDays });
    expect(await changePreferences(database, { badgeDays: 8, badge: false })).toEqual({ badgeDays: 7, badge: true });
  });

  it('loses none of several changes at the same moment', async () => {
    await Promise.all([
      changePreferences(database, { badgeDays: 7 }),
      changePreferences(database, { expiringDays: 30 }),
      changePreferences(database, { lastHolderId: 'h-2' }),
    ]);
    expect(await readPreferences(database)).toMatchObject({ badgeDays: 7, expiringDays: 30, lastHolderId: 'h-2' });
  });

  it('leaves other settings alone', async () => {
    await database.settings.put({ key: 'deadlines-made-for', value: 'Europe/Paris' });
    await changePreferences(database, { badge: false });
    expect(await database.settings.get('deadlines-made-for')).toEqual({
      key: 'deadlines-made-for',
      value: 'Europe/Paris',
    });
  });

  // What was never chosen must stay free to follow the defaults of a later release.
  it('keeps what was chosen and not the defaults around it', async () => {
    await changePreferences(database, { badgeDays: 7 });
    expect(await database.settings.get('preferences')).toEqual({ key: 'preferences', value: { badgeDays: 7 } });
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_PREFERENCES } from '../../../src/domain/preferences.ts';
import { readChosenPreferences, readDeadlinesMadeFor, readPreferences } from '../../../src/store/queries/settings.ts';
import { testWorld } from '../../fixtures/world.ts';

let { database } = testWorld();

beforeEach(() => {
  ({ database } = testWorld());
});

describe('the preferences', () => {
  it('are the defaults before anything was chosen', async () => {
    expect(await readPreferences(database)).toEqual(DEFAULT_PREFERENCES);
  });

  it('are the choices over the defaults, so that a later default reaches who chose something else', async () => {
    await database.settings.put({ key: 'preferences', value: { badgeDays: 7, weekend: [5, 6] } });
    expect(await readPreferences(database)).toEqual({ ...DEFAULT_PREFERENCES, badgeDays: 7, weekend: [5, 6] });
  });
});

it('gives the defaults for what is younger than the choice about reminders', async () => {
  await database.settings.put({ key: 'preferences', value: { reminders: { minuteOfDay: 60 } } });
  const { reminders } = await readPreferences(database);
  expect(reminders).toEqual({ ...DEFAULT_PREFERENCES.reminders, minuteOfDay: 60 });
});

describe('what was chosen', () => {
  it('is nothing at first, then no more than what was chosen', async () => {
    expect(await readChosenPreferences(database)).toEqual({});
    await database.settings.put({ key: 'preferences', value: { badgeDays: 7 } });
    expect(await readChosenPreferences(database)).toEqual({ badgeDays: 7 });
  });
});

describe('what the deadlines were made for', () => {
  it('is nothing before they were made', async () => {
    expect(await readDeadlinesMadeFor(database)).toBeNull();
  });

  it.each([
    ['a text', '{"zone":"Europe/Paris"}', '{"zone":"Europe/Paris"}'],
    ['something else that is kept there', { zone: 'Europe/Paris' }, null],
  ])('is %s', async (_, value, read) => {
    await database.settings.put({ key: 'deadlines-made-for', value });
    expect(await readDeadlinesMadeFor(database)).toBe(read);
  });
});

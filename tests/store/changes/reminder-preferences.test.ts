import { expect, it } from 'vitest';
import { DEFAULT_PREFERENCES } from '../../../src/domain/preferences.ts';
import { changeReminderPreferences } from '../../../src/store/changes/reminder-preferences.ts';
import { changePreferences } from '../../../src/store/changes/settings.ts';
import { readPreferences } from '../../../src/store/queries/settings.ts';
import { testWorld } from '../../fixtures/world.ts';

const USUALLY = DEFAULT_PREFERENCES.reminders;

it('changes the reminders alone and gives what was chosen before', async () => {
  const { database } = testWorld();
  await changePreferences(database, { expiringDays: 30 });
  const first = await changeReminderPreferences(database, (before) => ({ ...before, minuteOfDay: 600 }));
  const second = await changeReminderPreferences(database, (before) => ({ ...before, muted: ['retake'] }));
  expect(first).toEqual(USUALLY);
  expect(second).toEqual({ ...USUALLY, minuteOfDay: 600 });
  expect(await readPreferences(database)).toEqual({
    ...DEFAULT_PREFERENCES,
    expiringDays: 30,
    reminders: { ...USUALLY, minuteOfDay: 600, muted: ['retake'] },
  });
});

it('loses neither of two changes at a time', async () => {
  const { database } = testWorld();
  await Promise.all([
    changeReminderPreferences(database, (before) => ({ ...before, minuteOfDay: 600 })),
    changeReminderPreferences(database, (before) => ({ ...before, muted: ['retake'] })),
  ]);
  expect((await readPreferences(database)).reminders).toEqual({ ...USUALLY, minuteOfDay: 600, muted: ['retake'] });
});

it('changes nothing when the change fails', async () => {
  const { database } = testWorld();
  const failing = changeReminderPreferences(database, () => {
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect(await readPreferences(database)).toEqual(DEFAULT_PREFERENCES);
});

import { expect, it } from 'vitest';
import { leadsSchema, reminderChoiceSchema } from '../../../src/domain/reminders/reminder-rule.schema.ts';

it('takes a choice as it is kept', () => {
  for (const leads of [null, [], [45, 3, 0]]) {
    const choice = { key: 'expiry|c-1', muted: true, leads };
    expect(reminderChoiceSchema.parse(choice)).toEqual(choice);
  }
});

it.each([{ key: '' }, { muted: 'yes' }, { leads: ['3'] }, { stray: 1 }])('refuses %j', (change) => {
  const choice = { key: 'expiry|c-1', muted: false, leads: [3] };
  expect(reminderChoiceSchema.safeParse({ ...choice, ...change }).success).toBe(false);
});

it('takes no more leads than a person chooses', () => {
  expect(leadsSchema.safeParse(Array(101).fill(1)).success).toBe(false);
});

// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Delivery } from '../../../../src/domain/reminders/delivery.ts';
import {
  DEFAULT_REMINDER_PREFERENCES,
  type QuietTimes,
} from '../../../../src/domain/reminders/reminder-preferences.ts';
import { savePreferences } from '../../../../src/jobs/save-preferences.ts';
import { useReminderActs } from '../../../../src/ui/panel/reminders/use-reminder-acts.ts';
import { renderPage } from '../../../fixtures/render-page.tsx';
import { TOLD_AT, toldWorld } from '../../../fixtures/told-world.ts';

type Acts = ReturnType<typeof useReminderActs>;

const TOMORROW = TOLD_AT + 86_400_000;
const NEVER: QuietTimes = { hours: null, weekdays: [] };
const SUNDAYS: QuietTimes = { hours: null, weekdays: [7] };
const KEY = 'expiry|c-1|2026-12-22|30d';

interface ActProps {
  readonly quiet: QuietTimes;
  readonly run: (acts: Acts) => Promise<void>;
}

function Act({ quiet, run }: ActProps) {
  const acts = useReminderActs(quiet);
  return (
    <button type="button" onClick={() => void run(acts)}>
      Act
    </button>
  );
}

async function acting(run: (acts: Acts, delivery: Delivery) => Promise<void>, quiet: QuietTimes = NEVER) {
  const world = await toldWorld({ certifications: [{}, { name: 'SEO' }] });
  const delivery = await world.database.deliveries.get(KEY);
  if (delivery === undefined) throw new Error('nothing was told');
  // The quiet was chosen when it had come.
  await savePreferences(world, { reminders: { ...DEFAULT_REMINDER_PREFERENCES, quiet } });
  const page = await renderPage(<Act quiet={quiet} run={(acts) => run(acts, delivery)} />, { world });
  await page.user.click(screen.getByRole('button', { name: 'Act' }));
  const states = async () =>
    Object.fromEntries(
      (await world.database.deliveries.toArray()).map(({ key, state, action }) => [key, action ?? state]),
    );
  const undo = async () => page.user.click(await screen.findByRole('button', { name: 'Undo' }));
  return { ...page, world, states, undo, delivery };
}

it('closes one, and opens it again when that is taken back', async () => {
  const { states, undo } = await acting((acts, delivery) => acts.done(delivery));
  await screen.findByText('Done: “Inbound Marketing”.');
  expect((await states())[KEY]).toBe('acknowledged');
  await undo();
  await waitFor(async () => expect((await states())[KEY]).toBe('shown'));
});

it('closes all and says how many', async () => {
  const { states } = await acting((acts) => acts.doneAll());
  await screen.findByText('2 reminders done.');
  expect(Object.values(await states())).toEqual(['acknowledged', 'acknowledged']);
});

it('puts one off and says until when', async () => {
  const { states } = await acting((acts, delivery) => acts.snooze(delivery, TOMORROW));
  await screen.findByText('“Inbound Marketing” comes again Mon, Nov 23, 10:00 AM.');
  expect(await states()).toMatchObject({ [KEY]: 'snoozed', [`${KEY}+1`]: 'planned' });
});

it('says when it really comes, where quiet times move it', async () => {
  await acting((acts, delivery) => acts.snooze(delivery, TOLD_AT + 3_600_000), SUNDAYS);
  await screen.findByText('“Inbound Marketing” comes again Mon, Nov 23, 12:00 AM.');
});

it('puts all off', async () => {
  const { undo, states } = await acting((acts) => acts.snoozeAll(TOMORROW, 'expiry'));
  await screen.findByText('2 reminders come again Mon, Nov 23, 10:00 AM.');
  await undo();
  await waitFor(async () => expect(Object.values(await states())).toEqual(['shown', 'shown']));
});

it('brings a snoozed one at once, which cannot be taken back', async () => {
  const { states } = await acting(async (acts, delivery) => {
    await acts.snooze(delivery, TOMORROW);
    await acts.remindNow({ ...delivery, key: `${KEY}+1` });
  });
  await screen.findByText('“Inbound Marketing” awaits your answer again.');
  expect((await states())[`${KEY}+1`]).toBe('shown');
});

it('says when it comes instead, in quiet times', async () => {
  const { states } = await acting(async (acts, delivery) => {
    await acts.snooze(delivery, TOMORROW);
    await acts.remindNow({ ...delivery, key: `${KEY}+1` });
  }, SUNDAYS);
  await screen.findByText('It is a quiet time, so “Inbound Marketing” comes Mon, Nov 23, 12:00 AM.');
  expect((await states())[`${KEY}+1`]).toBe('planned');
});

it('says nothing about what was closed elsewhere', async () => {
  const { world } = await acting(async (acts, delivery) => {
    await acts.done(delivery);
    await acts.done(delivery);
  });
  await screen.findByText('Done: “Inbound Marketing”.');
  expect(screen.getAllByText('Done: “Inbound Marketing”.')).toHaveLength(1);
  expect((await world.database.deliveries.get(KEY))?.action).toBe('acknowledged');
});

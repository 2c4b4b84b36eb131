import { expect, it } from 'vitest';
import type { DeadlineKind } from '../../../../src/domain/reminders/deadline.ts';
import type { ComingReminder } from '../../../../src/store/queries/reminders.ts';
import { comingDays } from '../../../../src/ui/panel/reminders/coming-days.ts';
import { dated, kept } from '../../../fixtures/reminders.ts';

const moment = { now: Date.parse('2026-11-20T09:00Z'), zone: 'Europe/Paris' };
const never = { hours: null, weekdays: [] };

function coming(subjectId: string, due: string | null, kind: DeadlineKind = 'expiry'): ComingReminder {
  const next = due === null ? null : { lead: 7, due: Date.parse(due) };
  return {
    deadline: kept(dated('2027-03-01', { subjectId, kind }), { next }),
    subject: { name: subjectId, holder: '', revision: 1 },
    choice: undefined,
  };
}

const shown = (items: readonly ComingReminder[], quiet = never as Parameters<typeof comingDays>[2]) =>
  comingDays(items, moment, quiet).map(({ day, lines }) => [day, ...lines.map(({ subject }) => subject.name)]);

it('puts reminders under their days, by the calendar of the zone', () => {
  expect(
    shown([coming('a', '2026-11-21T08:00Z'), coming('b', '2026-11-21T22:59Z'), coming('c', '2026-11-21T23:00Z')]),
  ).toEqual([
    ['2026-11-21', 'a', 'b'],
    ['2026-11-22', 'c'],
  ]);
});

it('puts what quiet times move where it really comes, in order', () => {
  const items = [
    coming('sunday', '2026-11-22T08:00Z'),
    coming('exam', '2026-11-22T09:00Z', 'sitting'),
    coming('monday', '2026-11-22T23:00Z'),
  ];
  expect(shown(items, { hours: null, weekdays: [7] })).toEqual([
    ['2026-11-22', 'exam'],
    ['2026-11-23', 'sunday', 'monday'],
  ]);
});

it('puts what is due already under today', () => {
  expect(shown([coming('late', '2026-11-01T08:00Z')])).toEqual([['2026-11-20', 'late']]);
});

it('leaves out what has nothing to come', () => {
  expect(shown([coming('done', null)])).toEqual([]);
});

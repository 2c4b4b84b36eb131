import { type Deadline, deadlineKey } from '../reminders/deadline.ts';
import { addDays, type DayText, startOfDay } from '../time.ts';
import type { Renewal } from './renewal.ts';

/** The last day on which something can be done about a renewal. */
export function decisionDay({ decideBy, renewsOn }: Pick<Renewal, 'decideBy' | 'renewsOn'>): DayText {
  return decideBy ?? renewsOn;
}

/** The deadlines of a renewal, made for one zone. One that is decided or deleted has none. */
export function renewalDeadlines(renewal: Renewal, zone: string): readonly Deadline[] {
  if (renewal.deletedAt !== null || renewal.outcome !== 'open') return [];
  const day = decisionDay(renewal);
  return [
    {
      key: deadlineKey('renewal', renewal.id),
      kind: 'renewal',
      subjectId: renewal.id,
      on: { on: day, precision: 'day' },
      at: startOfDay(addDays(day, 1), zone),
    },
  ];
}

import { expect, it } from 'vitest';
import type { CalendarOutcome } from '../../../../src/jobs/export-calendar.ts';
import { calendarWords } from '../../../../src/ui/panel/reminders/calendar-words.ts';

it.each<[CalendarOutcome, string]>([
  [{ kind: 'saved', entries: 1 }, 'Calendar file with 1 entry saved.'],
  [{ kind: 'saved', entries: 12 }, 'Calendar file with 12 entries saved.'],
  [{ kind: 'nothing' }, 'There is no deadline yet to put in. Give a certification an expiry date.'],
])('%j is said so', (outcome, words) => {
  expect(calendarWords(outcome)).toBe(words);
});

import { describe, expect, it } from 'vitest';
import type { DeadlineKind } from '../../src/domain/reminders/deadline.ts';
import { addDays, DAY_MS, HOUR_MS, startOfDay } from '../../src/domain/time.ts';
import { deadlineWords } from '../../src/jobs/deadline-words.ts';
import { LANGUAGES, speak } from '../fixtures/locale-messages.ts';
import { on } from '../fixtures/rows.ts';

const NOW = Date.parse('2026-11-22T09:00Z');
const TODAY = '2026-11-22';
const KINDS: DeadlineKind[] = [
  'expiry',
  'start-by',
  'retake',
  'sitting',
  'practicum-due',
  'practicum-grade',
  'tier-review',
  'follow-up',
];

function dated(kind: DeadlineKind, text: string) {
  const date = on(text);
  const at = startOfDay(date.precision === 'day' ? addDays(date.on, 1) : date.on, 'Europe/Paris');
  return { kind, on: date, at };
}
const timed = (kind: DeadlineKind, left: number) => ({ kind, on: null, at: NOW + left });

describe('a deadline in words', () => {
  it.each([
    [dated('expiry', '2026-12-15'), 'Expires in 23 days'],
    [dated('expiry', '2026-11-23'), 'Expires in 1 day'],
    [dated('expiry', '2026-11-22'), 'Expires today'],
    [dated('expiry', '2026-11-21'), 'Expired 1 day ago'],
    [dated('expiry', '2026-11-20'), 'Expired 2 days ago'],
    [dated('expiry', '2028-02'), 'Expires in Feb 2028'],
    [dated('expiry', '2026-11'), 'Expires in Nov 2026'],
    [dated('expiry', '2026-10'), 'Expired 22 days ago'],
    [dated('practicum-due', '2026-12-15'), 'Practicum due in 23 days'],
    [dated('practicum-due', '2026-11-22'), 'Practicum due today'],
    [dated('practicum-due', '2026-11-21'), 'Practicum overdue by 1 day'],
    [dated('practicum-due', '2028-02'), 'Practicum due in Feb 2028'],
    [dated('practicum-due', '2026-11'), 'Practicum due in Nov 2026'],
    [dated('practicum-due', '2026-10'), 'Practicum overdue by 22 days'],
    [dated('practicum-grade', '2026-12-01'), 'Grade expected within 9 days'],
    [dated('practicum-grade', '2026-11-22'), 'Grade should be in'],
    [dated('practicum-grade', '2026-11-21'), 'Grade should be in'],
    [dated('start-by', '2026-12-01'), 'Start studying in 9 days at the latest'],
    [dated('start-by', '2026-11-23'), 'Start studying in 1 day at the latest'],
    [dated('start-by', '2026-11-22'), 'Start studying today'],
    [dated('start-by', '2026-11-21'), 'Studying should have started 1 day ago'],
    [dated('start-by', '2026-11-20'), 'Studying should have started 2 days ago'],
    [dated('tier-review', '2027-01-15'), 'Tier at risk in 54 days'],
    [dated('tier-review', '2026-11-23'), 'Tier at risk in 1 day'],
    [dated('tier-review', '2026-11-22'), 'Tier at risk today'],
    [dated('tier-review', '2026-11-21'), 'Tiers were re-evaluated 1 day ago'],
    [dated('tier-review', '2026-11-20'), 'Tiers were re-evaluated 2 days ago'],
    [dated('follow-up', '2026-11-24'), 'Follow up in 2 days'],
    [dated('follow-up', '2026-11-22'), 'No answer yet, follow up today'],
    [dated('follow-up', '2026-11-20'), 'No answer yet, follow up'],
    [timed('retake', 11.5 * HOUR_MS + 127_000), 'Retake locked 11:32:07'],
    [timed('retake', DAY_MS - 1), 'Retake locked 24:00:00'],
    [timed('retake', DAY_MS), 'Retake locked 1 day'],
    [timed('retake', 2.5 * DAY_MS), 'Retake locked 2 days'],
    [timed('retake', 0), 'May be retaken now'],
    [timed('sitting', 2 * HOUR_MS), 'Exam ends in 02:00:00'],
    [timed('sitting', 0), 'Exam time is over'],
  ])('%o: %s', (deadline, words) => {
    expect(deadlineWords(deadline, NOW, TODAY)).toBe(words);
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(KINDS)('every standing of %s has words of its own', (kind) => {
    speak(language);
    const moments =
      kind === 'retake' || kind === 'sitting'
        ? [timed(kind, 2 * DAY_MS), timed(kind, DAY_MS), timed(kind, HOUR_MS), timed(kind, 0)]
        : [dated(kind, '2026-12-15'), dated(kind, '2026-11-20')];
    const words = moments.map((deadline) => deadlineWords(deadline, NOW, TODAY));
    expect(new Set(words).size).toBe(words.length);
    for (const text of words) expect(text).toMatch(/\p{L}/u);
  });
});

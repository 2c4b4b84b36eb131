import { describe, expect, it } from 'vitest';
import { type DeadlineKind, deadlineKey } from '../../src/domain/reminders/deadline.ts';
import { DEFAULT_REMINDER_PREFERENCES as USUALLY } from '../../src/domain/reminders/reminder-preferences.ts';
import type { CalendarDate, Moment } from '../../src/domain/time.ts';
import { calendarEntries } from '../../src/jobs/calendar-entries.ts';
import type { ComingReminder } from '../../src/store/queries/reminders.ts';
import { speak } from '../fixtures/locale-messages.ts';
import { on } from '../fixtures/rows.ts';

const MOMENT: Moment = { now: Date.parse('2026-11-22T09:00Z'), zone: 'Europe/Paris' };
const LATER = Date.parse('2027-06-01T22:00Z');

interface Given {
  readonly date?: CalendarDate | null;
  readonly at?: number;
  readonly holder?: string;
  readonly choice?: Omit<NonNullable<ComingReminder['choice']>, 'key'>;
}

function reminder(kind: DeadlineKind, { date = on('2027-06-01'), at = LATER, holder = '', choice }: Given = {}) {
  const key = deadlineKey(kind, 'c-1');
  const deadline = { key, kind, subjectId: 'c-1', on: date, at, after: 0, settled: false, next: null };
  const subject = { name: 'SEO', holder, revision: 3 };
  return { deadline, subject, choice: choice === undefined ? undefined : { key, ...choice } };
}

function entryOf(given: ComingReminder, preferences = USUALLY) {
  const [entry] = calendarEntries([given], preferences, MOMENT);
  if (entry === undefined) throw new Error('no entry');
  return entry;
}

describe('the words of an entry', () => {
  it.each<[DeadlineKind, CalendarDate | null, string, string]>([
    ['expiry', on('2027-06-01'), 'SEO expires', ''],
    ['expiry', on('2027-06'), 'SEO expires in Jun 2027', 'Only the month is known; the entry stands on its first day.'],
    ['practicum-due', on('2027-06-01'), 'SEO: practicum due', ''],
    [
      'practicum-due',
      on('2027-06'),
      'SEO: practicum due in Jun 2027',
      'Only the month is known; the entry stands on its first day.',
    ],
    ['retake', null, 'SEO: exam can be retaken', ''],
    ['sitting', null, 'SEO: exam time is over', ''],
    ['start-by', on('2027-06-01'), 'SEO: start studying at the latest', 'ESTIMATE'],
    ['practicum-grade', on('2027-06-01'), 'SEO: practicum grade expected', 'ESTIMATE'],
    ['tier-review', on('2027-07-15'), 'SEO: tier re-evaluation, expired unless renewed', 'ESTIMATE'],
  ])('%s, %j: %s', (kind, date, title, description) => {
    const entry = entryOf(reminder(kind, { date }));
    expect(entry.title).toBe(title);
    expect(entry.description).toBe(description.replace('ESTIMATE', 'This day is an estimate, not HubSpot’s word.'));
  });

  it('name the holder before anything else', () => {
    expect(entryOf(reminder('expiry', { holder: 'Ada Beispiel' })).description).toBe('Holder: Ada Beispiel');
    expect(entryOf(reminder('start-by', { holder: 'Ada Beispiel' })).description).toBe(
      'Holder: Ada Beispiel\nThis day is an estimate, not HubSpot’s word.',
    );
  });

  it('are French in a French browser', () => {
    speak('fr');
    expect(entryOf(reminder('expiry', { date: on('2027-06'), holder: 'Ada' }))).toMatchObject({
      title: 'SEO expire en juin 2027',
      description: 'Titulaire\u00a0: Ada\nSeul le mois est connu\u00a0; l’entrée est au premier jour de celui-ci.',
    });
  });
});

describe('the alarms of an entry', () => {
  const SOON = on('2026-12-02');

  it('are those of its kind that are still to come', () => {
    // 14 days before is over, 7 days before is still to come.
    expect(entryOf(reminder('expiry', { date: SOON })).leads).toEqual([7, 1, 0]);
  });

  it('are those that the user chose for the kind', () => {
    expect(entryOf(reminder('expiry', { date: SOON }), { ...USUALLY, leads: { expiry: [60, 3] } }).leads).toEqual([3]);
  });

  it('are those that the user chose for the item', () => {
    const own = reminder('expiry', { date: SOON, choice: { muted: false, leads: [2] } });
    expect(entryOf(own, { ...USUALLY, leads: { expiry: [3] } }).leads).toEqual([2]);
  });

  it('are none for what is turned off', () => {
    const silent = reminder('expiry', { choice: { muted: true, leads: null } });
    expect(entryOf(silent).leads).toEqual([]);
    expect(entryOf(reminder('expiry'), { ...USUALLY, muted: ['expiry'] }).leads).toEqual([]);
  });

  it('are none for what is over', () => {
    expect(entryOf(reminder('expiry', { date: on('2025-11-01') })).leads).toEqual([]);
  });

  it('go by the time of day for today', () => {
    const today = reminder('expiry', { date: on('2026-11-22') });
    // It is ten in the morning in Paris.
    expect(entryOf(today, { ...USUALLY, minuteOfDay: 600 }).leads).toEqual([]);
    expect(entryOf(today, { ...USUALLY, minuteOfDay: 601 }).leads).toEqual([0]);
  });

  it('are counted in minutes where the kind is', () => {
    const locked = reminder('retake', { date: null, at: MOMENT.now + 5 * 60_000 });
    expect(entryOf(locked, { ...USUALLY, leads: { retake: [10, 3, 0] } })).toMatchObject({
      unit: 'minutes',
      leads: [3, 0],
    });
  });
});

it('has the revision of its subject and the time of day', () => {
  expect(entryOf(reminder('expiry'), { ...USUALLY, minuteOfDay: 600 })).toMatchObject({
    sequence: 3,
    unit: 'days',
    minuteOfDay: 600,
  });
});

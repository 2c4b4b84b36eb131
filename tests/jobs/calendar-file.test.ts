import fc from 'fast-check';
import { convertIcsCalendar } from 'ts-ics';
import { describe, expect, it } from 'vitest';
import { type DeadlineKind, deadlineKey } from '../../src/domain/reminders/deadline.ts';
import { addDays, type Moment, startOfDay } from '../../src/domain/time.ts';
import { type CalendarItem, calendarFile } from '../../src/jobs/calendar-file.ts';
import { calendarText } from '../../src/jobs/calendar-text.ts';
import { on } from '../fixtures/rows.ts';

const ID = '0b0e7a52-5f0a-4a0e-9c58-2f3f6f1c9a01';
const PARIS = 'Europe/Paris';
const MOMENT: Moment = { now: Date.parse('2026-11-22T09:00:05.700Z'), zone: PARIS };
const WORDS = { name: 'Deadlines' };

function dated(text: string, changes: Partial<CalendarItem> = {}, kind: DeadlineKind = 'expiry', zone = PARIS) {
  const date = on(text);
  const at = startOfDay(date.precision === 'day' ? addDays(date.on, 1) : date.on, zone);
  const deadline = { key: deadlineKey(kind, ID), kind, subjectId: ID, on: date, at };
  return { deadline, ...PLAIN, ...changes };
}

function timed(iso: string, changes: Partial<CalendarItem> = {}): CalendarItem {
  const deadline = { key: deadlineKey('retake', ID), kind: 'retake' as const, subjectId: ID, on: null };
  return { deadline: { ...deadline, at: Date.parse(iso) }, ...PLAIN, unit: 'minutes', ...changes };
}

const PLAIN: Omit<CalendarItem, 'deadline'> = {
  title: 'Inbound Marketing expires',
  description: '',
  sequence: 1,
  leads: [],
  unit: 'days',
  minuteOfDay: 540,
};

function fileOf(items: readonly CalendarItem[], moment = MOMENT, words = WORDS): string {
  return calendarFile(items, moment, words);
}

/** The content lines, with the folds taken out. */
function linesOf(text: string): readonly string[] {
  return text.replaceAll('\r\n ', '').split('\r\n');
}

function valuesOf(text: string, name: string): readonly string[] {
  return linesOf(text)
    .filter((line) => line.startsWith(`${name}:`) || line.startsWith(`${name};`))
    .map((line) => line.slice(line.indexOf(':') + 1));
}

function unescaped(value: string): string {
  return value.replace(/\\([\\;,nN])/g, (_, mark: string) => (mark.toLowerCase() === 'n' ? '\n' : mark));
}

const TEXTS: readonly (readonly [string, CalendarItem, readonly string[]])[] = [
  [
    'a day, with alarms',
    dated('2027-03-28', { description: 'Renew it at the Academy.', sequence: 4, leads: [30, 1, 0] }),
    [
      'UID:expiry-0b0e7a52-5f0a-4a0e-9c58-2f3f6f1c9a01',
      'DTSTAMP:20261122T090005Z',
      'SEQUENCE:4',
      'DTSTART;VALUE=DATE:20270328',
      'DTEND;VALUE=DATE:20270329',
      'SUMMARY:Inbound Marketing expires',
      'DESCRIPTION:Renew it at the Academy.',
      'TRANSP:TRANSPARENT',
      ...['BEGIN:VALARM', 'ACTION:DISPLAY', 'DESCRIPTION:Inbound Marketing expires', 'TRIGGER:-P29DT15H', 'END:VALARM'],
      ...['BEGIN:VALARM', 'ACTION:DISPLAY', 'DESCRIPTION:Inbound Marketing expires', 'TRIGGER:-PT15H', 'END:VALARM'],
      ...['BEGIN:VALARM', 'ACTION:DISPLAY', 'DESCRIPTION:Inbound Marketing expires', 'TRIGGER:PT9H', 'END:VALARM'],
    ],
  ],
  [
    'a month, on its first day',
    dated('2028-02', { title: 'Échéance SEO\u00a0: févr. 2028' }, 'practicum-due'),
    [
      'UID:practicum-due-0b0e7a52-5f0a-4a0e-9c58-2f3f6f1c9a01',
      'DTSTAMP:20261122T090005Z',
      'SEQUENCE:1',
      'DTSTART;VALUE=DATE:20280201',
      'DTEND;VALUE=DATE:20280202',
      'SUMMARY:Échéance SEO\u00a0: févr. 2028',
      'TRANSP:TRANSPARENT',
    ],
  ],
  [
    'a moment',
    timed('2026-11-22T23:50:00Z', { title: 'Retake, "SEO"; open', sequence: 2, leads: [10, 0] }),
    [
      'UID:retake-0b0e7a52-5f0a-4a0e-9c58-2f3f6f1c9a01',
      'DTSTAMP:20261122T090005Z',
      'SEQUENCE:2',
      'DTSTART:20261122T235000Z',
      'DTEND:20261123T000500Z',
      'SUMMARY:Retake\\, "SEO"\\; open',
      'TRANSP:TRANSPARENT',
      ...['BEGIN:VALARM', 'ACTION:DISPLAY', 'DESCRIPTION:Retake\\, "SEO"\\; open', 'TRIGGER:-PT10M', 'END:VALARM'],
      ...['BEGIN:VALARM', 'ACTION:DISPLAY', 'DESCRIPTION:Retake\\, "SEO"\\; open', 'TRIGGER:PT0M', 'END:VALARM'],
    ],
  ],
];

describe('the text of a calendar file', () => {
  it.each(TEXTS)('%s', (_, item, event) => {
    const head = ['BEGIN:VCALENDAR', 'PRODID:-//Partner Companion//Deadlines//EN', 'VERSION:2.0', 'METHOD:PUBLISH'];
    const lines = [...head, 'X-WR-CALNAME:Deadlines', 'BEGIN:VEVENT', ...event, 'END:VEVENT', 'END:VCALENDAR'];
    expect(fileOf([item])).toBe(lines.map((line) => `${line}\r\n`).join(''));
  });

  it('has the entries in the order of the items', () => {
    const text = fileOf([dated('2027-03-28', { title: 'b' }), timed('2026-11-22T23:50Z', { title: 'a' })]);
    expect(valuesOf(text, 'SUMMARY')).toEqual(['b', 'a']);
  });

  it.each([
    ['the last day of a year', '2027-12-31', '20271231', '20280101'],
    ['29 February', '2028-02-29', '20280229', '20280301'],
    ['the day before it in a year without', '2027-02-28', '20270228', '20270301'],
    ['a day without a midnight in Havana', '2027-03-14', '20270314', '20270315'],
    ['thirty years ahead', '2056-11-22', '20561122', '20561123'],
  ])('ends an entry on the day after: %s', (_, day, from, to) => {
    for (const zone of [PARIS, 'America/Havana', 'Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      const text = fileOf([dated(day, {}, 'expiry', zone)], { now: MOMENT.now, zone });
      expect([...valuesOf(text, 'DTSTART'), ...valuesOf(text, 'DTEND')]).toEqual([from, to]);
    }
  });

  it('folds a long French title by octets', () => {
    const title = 'Certification « Référencement naturel » : échéance dépassée à la fin de l’année';
    expect(fileOf([dated('2027-03-28', { title })])).toContain(
      'SUMMARY:Certification « Référencement naturel » : échéance dépassée\r\n  à la fin de l’année\r\n',
    );
  });

  it('escapes the name of the calendar', () => {
    const text = fileOf([dated('2027-03-28')], MOMENT, { name: 'Zoé, Léo;\r\nBEGIN:VEVENT' });
    expect(valuesOf(text, 'X-WR-CALNAME')).toEqual(['Zoé\\, Léo\\;\\nBEGIN:VEVENT']);
  });
});

describe('when an alarm rings', () => {
  it.each([
    ['days', 30, 540, '-P29DT15H'],
    ['days', 30, 0, '-P30D'],
    ['days', 1, 540, '-PT15H'],
    ['days', 1, 1439, '-PT1M'],
    ['days', 7, 575, '-P6DT14H25M'],
    ['days', 30, 1410, '-P29DT30M'],
    ['days', 0, 540, 'PT9H'],
    ['days', 0, 570, 'PT9H30M'],
    ['days', 0, 0, 'PT0M'],
    ['days', -1, 540, 'P1DT9H'],
    // A day is reached when it is over, which is a day after its entry begins.
    ['minutes', 0, 540, 'P1D'],
    ['minutes', 90, 540, 'PT22H30M'],
  ] as const)('before a date, counted in %s: %i at minute %i', (unit, lead, minuteOfDay, expected) => {
    const text = fileOf([dated('2027-05-20', { unit, minuteOfDay, leads: [lead] })]);
    expect(valuesOf(text, 'TRIGGER')).toEqual([expected]);
  });

  it('before the end of a day of 23 hours', () => {
    const text = fileOf([dated('2027-03-28', { unit: 'minutes', leads: [0] })]);
    expect(valuesOf(text, 'TRIGGER')).toEqual(['PT23H']);
  });

  it.each([
    ['minutes', 0, 'PT0M'],
    ['minutes', 10, '-PT10M'],
    ['minutes', 60, '-PT1H'],
    ['minutes', 1500, '-P1DT1H'],
    ['days', 2, '-P2D'],
  ] as const)('before a moment, counted in %s: %i', (unit, lead, expected) => {
    const text = fileOf([timed('2026-11-22T23:50Z', { unit, leads: [lead] })]);
    expect(valuesOf(text, 'TRIGGER')).toEqual([expected]);
  });

  it('never, without leads', () => {
    expect(fileOf([dated('2027-03-28')])).not.toContain('VALARM');
  });
});

describe('importing again', () => {
  it('finds the same entries: their names do not depend on what may change', () => {
    const uids = (text: string) => valuesOf(text, 'UID');
    const before = [dated('2027-03-28'), timed('2026-11-22T23:50Z')];
    const after = [
      dated('2029-06', { title: 'Another name', description: 'x', sequence: 9, leads: [3] }, 'expiry', 'Asia/Tokyo'),
      timed('2027-01-01T00:00Z', { sequence: 2 }),
    ];
    expect(uids(fileOf(before))).toEqual(uids(fileOf(before)));
    expect(uids(fileOf(after, { now: MOMENT.now + 1e9, zone: 'Asia/Tokyo' }))).toEqual(uids(fileOf(before)));
  });

  it('gives every kind and every subject a name of its own, safe in an address', () => {
    const kinds: DeadlineKind[] = [
      ...(['expiry', 'start-by', 'retake', 'sitting', 'practicum-due', 'practicum-grade', 'tier-review'] as const),
    ];
    const items = kinds.flatMap((kind) =>
      [ID, ID.replace('0b', '0c')].map((id) => {
        const item = dated('2027-03-28', {}, kind);
        return { ...item, deadline: { ...item.deadline, subjectId: id, key: deadlineKey(kind, id) } };
      }),
    );
    const uids = valuesOf(fileOf(items), 'UID');
    expect(new Set(uids).size).toBe(items.length);
    expect(uids.filter((uid) => !/^[a-z0-9-]+$/.test(uid))).toEqual([]);
  });

  it('is told by the sequence that an entry has changed, and by the stamp that the file is younger', () => {
    const item = dated('2027-03-28', { sequence: 3 });
    const changed = dated('2027-04-02', { sequence: 4 });
    const first = fileOf([item]);
    const second = fileOf([changed], { ...MOMENT, now: MOMENT.now + 60_000 });
    expect(Number(valuesOf(second, 'SEQUENCE'))).toBeGreaterThan(Number(valuesOf(first, 'SEQUENCE')));
    expect(valuesOf(first, 'DTSTAMP')).toEqual(['20261122T090005Z']);
    expect(valuesOf(second, 'DTSTAMP')).toEqual(['20261122T090105Z']);
  });
});

describe('read by the parser of the library', () => {
  it('says what was put in', () => {
    const title = 'Référencement, partie 1; « bases » \\ 😀 תעודה\nfin';
    const items = [
      dated('2027-03-28', { title, description: `${title} `.repeat(9), sequence: 7, leads: [30, 0] }),
      timed('2026-11-22T23:50:00Z', { leads: [10] }),
    ];
    const calendar = convertIcsCalendar(undefined, fileOf(items));
    expect(calendar).toMatchObject({ version: '2.0', method: 'PUBLISH', name: 'Deadlines' });
    const [day, moment] = calendar.events ?? [];
    expect(day).toMatchObject({
      uid: `expiry-${ID}`,
      summary: title,
      description: `${title} `.repeat(9),
      sequence: 7,
      stamp: { date: new Date('2026-11-22T09:00:05Z') },
      start: { date: new Date('2027-03-28T00:00Z'), type: 'DATE' },
      end: { date: new Date('2027-03-29T00:00Z'), type: 'DATE' },
      timeTransparent: 'TRANSPARENT',
      alarms: [
        { action: 'DISPLAY', trigger: { type: 'relative', value: { before: true, days: 29, hours: 15 } } },
        { action: 'DISPLAY', trigger: { type: 'relative', value: { hours: 9 } } },
      ],
    });
    expect(moment).toMatchObject({
      start: { date: new Date('2026-11-22T23:50Z'), type: 'DATE-TIME' },
      end: { date: new Date('2026-11-23T00:05Z'), type: 'DATE-TIME' },
      alarms: [{ trigger: { value: { before: true, minutes: 10 } } }],
    });
  });
});

const HOSTILE = [
  ...['\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:x', 'END:VCALENDAR', 'BEGIN:VALARM', '\\n', '\\\\n', '\\', ',', ';', ':'],
  ...['\n', '\r', '\r\n ', '\n\t', '\u2028', '\u0085', '\u0000', '\ud83d', '\u202e', '\u200f', '\ufeff', '"', ' '],
  ...['é', 'e\u0301', '期限', '👩‍👩‍👧‍👦', '🇫🇷', 'انتهاء', 'פג תוקף'],
];
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 30 })), { maxLength: 30 })
  .map((pieces) => pieces.join(''));
/** What a line outside a fold may look like. */
const LINE =
  /^(BEGIN|END|PRODID|VERSION|METHOD|X-WR-CALNAME|UID|DTSTAMP|SEQUENCE|DTSTART|DTEND|SUMMARY|DESCRIPTION|TRANSP|ACTION|TRIGGER)[:;]/;

describe('hostile words', () => {
  it('come back as they were, in lines of 75 octets that hold whole characters', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (title, description, name) => {
        const text = fileOf([dated('2027-03-28', { title, description, leads: [1] })], MOMENT, { name });
        const octets = Buffer.from(text, 'utf8').toString('latin1').split('\r\n');
        const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
        for (const line of octets) {
          expect(line.length).toBeLessThanOrEqual(75);
          const whole = utf8.decode(Buffer.from(line, 'latin1'));
          expect(whole).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
        }
        expect(valuesOf(text, 'SUMMARY').map(unescaped)).toEqual([calendarText(title)]);
        const told = description === '' ? [] : [calendarText(description)];
        expect(valuesOf(text, 'DESCRIPTION').map(unescaped)).toEqual([...told, calendarText(title)]);
        expect(valuesOf(text, 'X-WR-CALNAME').map(unescaped)).toEqual([calendarText(name)]);
      }),
    );
  });

  it('begin no lines of their own', () => {
    fc.assert(
      fc.property(hostile, (words) => {
        const item = dated('2027-03-28', { title: words, description: words, leads: [1] });
        const text = fileOf([item, timed('2026-11-22T23:50Z', { title: words })], MOMENT, { name: words });
        expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
        const lines = linesOf(text.slice(0, -2));
        expect(lines.filter((line) => !LINE.test(line))).toEqual([]);
        expect(lines.filter((line) => line.startsWith('BEGIN:'))).toEqual([
          ...['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'BEGIN:VALARM', 'BEGIN:VEVENT'],
        ]);
      }),
    );
  });
});

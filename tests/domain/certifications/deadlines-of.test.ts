import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Certification } from '../../../src/domain/certifications/certification.ts';
import { deadlinesOf } from '../../../src/domain/certifications/deadlines-of.ts';
import { retakeLock } from '../../../src/domain/certifications/retake-lock.ts';
import { addDays, dayOf, lastDayOf } from '../../../src/domain/time.ts';
import { NO_DAYS } from '../../fixtures/reminders.ts';
import { certification, on } from '../../fixtures/rows.ts';

const PARIS = 'Europe/Paris';
const NOW = Date.parse('2026-11-22T09:00Z');
const GRADED = { ...NO_DAYS, gradeExpected: on('2026-12-01') };
const at = (overrides: Partial<Certification>, zone = PARIS) =>
  deadlinesOf(certification(overrides), zone, NO_DAYS)[0]?.at;

describe('the deadlines of a certification', () => {
  it('are none without a date', () => {
    expect(deadlinesOf(certification(), PARIS, NO_DAYS)).toEqual([]);
  });

  it('are none once it is deleted', () => {
    const row = certification({ expires: on('2027-03-03'), lock: retakeLock(NOW, 'last-attempt', 12), deletedAt: NOW });
    expect(deadlinesOf(row, PARIS, GRADED)).toEqual([]);
  });

  it('name what they are and whose', () => {
    expect(deadlinesOf(certification({ id: 'c-7', expires: on('2027-03-03') }), PARIS, NO_DAYS)).toEqual([
      {
        key: 'expiry|c-7',
        kind: 'expiry',
        subjectId: 'c-7',
        on: on('2027-03-03'),
        at: Date.parse('2027-03-03T23:00Z'),
      },
    ]);
  });

  it('hold all that there is at once', () => {
    const row = certification({
      stage: 'practicum-submitted',
      expires: on('2027-03'),
      lock: retakeLock(NOW, 'last-attempt', 12),
      sitting: { startedAt: NOW, limitMinutes: 180 },
    });
    expect(deadlinesOf(row, PARIS, GRADED).map(({ kind, at }) => [kind, new Date(at).toISOString()])).toEqual([
      ['expiry', '2027-02-28T23:00:00.000Z'],
      ['practicum-grade', '2026-12-01T23:00:00.000Z'],
      ['retake', '2026-11-22T21:00:00.000Z'],
      ['sitting', '2026-11-22T12:00:00.000Z'],
    ]);
  });

  it('name the expiry once, as what the practicum is due by, while one is due', () => {
    const kindsIn = (stage: Certification['stage']) =>
      deadlinesOf(certification({ stage, expires: on('2027-03-03') }), PARIS, GRADED).map(({ kind }) => kind);
    expect(kindsIn('exam-passed')).toEqual(['practicum-due']);
    expect(kindsIn('complete')).toEqual(['expiry']);
    expect(kindsIn('in-progress')).toEqual(['expiry']);
    expect(kindsIn('practicum-submitted')).toEqual(['expiry', 'practicum-grade']);
  });

  it('name when to start studying, until the exam is passed', () => {
    const days = { ...NO_DAYS, startBy: on('2027-02-10') };
    const kindsIn = (stage: Certification['stage']) =>
      deadlinesOf(certification({ stage }), PARIS, days).map(({ kind }) => kind);
    expect(kindsIn('complete')).toEqual(['start-by']);
    expect(kindsIn('in-progress')).toEqual(['start-by']);
    expect(kindsIn('exam-passed')).toEqual([]);
    expect(kindsIn('practicum-submitted')).toEqual([]);
    expect(deadlinesOf(certification({ id: 'c-7' }), PARIS, days)).toEqual([
      {
        key: 'start-by|c-7',
        kind: 'start-by',
        subjectId: 'c-7',
        on: days.startBy,
        at: Date.parse('2027-02-10T23:00Z'),
      },
    ]);
  });

  it.each(['in-progress', 'exam-passed', 'practicum-submitted', 'complete'] as const)(
    'name the re-evaluation at risk while it is %s',
    (stage) => {
      const days = { ...NO_DAYS, tierReview: on('2027-01-15') };
      expect(deadlinesOf(certification({ stage, expires: on('2027-01-10') }), PARIS, days).at(-1)).toEqual({
        key: 'tier-review|c-1',
        kind: 'tier-review',
        subjectId: 'c-1',
        on: on('2027-01-15'),
        at: Date.parse('2027-01-15T23:00Z'),
      });
    },
  );

  it('hold one of a kind at most, so that no key is there twice', () => {
    const days = { gradeExpected: on('2026-12-01'), startBy: on('2026-11-01'), tierReview: on('2027-01-15') };
    for (const stage of ['in-progress', 'exam-passed', 'practicum-submitted', 'complete'] as const) {
      const row = certification({
        stage,
        expires: on('2027-01-10'),
        lock: retakeLock(NOW, 'last-attempt', 12),
        sitting: { startedAt: NOW, limitMinutes: 180 },
      });
      const keys = deadlinesOf(row, PARIS, days).map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it('hold no end for an exam whose limit is not known', () => {
    expect(deadlinesOf(certification({ sitting: { startedAt: NOW, limitMinutes: null } }), PARIS, NO_DAYS)).toEqual([]);
  });

  it('hold no grade that nobody can foresee', () => {
    expect(deadlinesOf(certification({ stage: 'practicum-submitted' }), PARIS, NO_DAYS)).toEqual([]);
  });
});

describe('the moment of a deadline', () => {
  it.each([
    ['Europe/Paris', '2027-03-28', '2027-03-28T22:00Z'],
    ['Europe/Paris', '2026-10-25', '2026-10-25T23:00Z'],
    ['America/New_York', '2027-03-14', '2027-03-15T04:00Z'],
    ['America/New_York', '2026-11-01', '2026-11-02T05:00Z'],
    ['Asia/Kathmandu', '2027-01-31', '2027-01-31T18:15Z'],
    ['Pacific/Apia', '2027-01-31', '2027-01-31T11:00Z'],
    ['Asia/Beirut', '2026-03-28', '2026-03-28T22:00Z'],
    ['Europe/Paris', '2028-02-29', '2028-02-29T23:00Z'],
    ['Europe/Paris', '2199-12-31', '2199-12-31T23:00Z'],
  ])('in %s is the end of %s', (zone, day, moment) => {
    expect(at({ expires: on(day) }, zone)).toBe(Date.parse(moment));
  });

  it.each([
    ['Europe/Paris', '2027-02', '2027-01-31T23:00Z'],
    ['Pacific/Apia', '2027-02', '2027-01-31T11:00Z'],
    ['America/New_York', '2027-02', '2027-02-01T05:00Z'],
  ])('in %s is the start of a month %s that is all we know', (zone, month, moment) => {
    expect(at({ expires: on(month) }, zone)).toBe(Date.parse(moment));
  });

  it('does not depend on the zone for what is a moment itself', () => {
    const row = { lock: retakeLock(NOW, 'last-attempt', 12) };
    expect(at(row, 'Pacific/Apia')).toBe(at(row, 'America/New_York'));
  });

  it('ends the day it names, whatever the zone, and never a later one', () => {
    const days = fc.integer({ min: 0, max: 30_000 }).map((offset) => addDays('2010-01-01', offset));
    const zones = fc.constantFrom(
      'Europe/Paris',
      'America/New_York',
      'Pacific/Apia',
      'Asia/Kathmandu',
      'America/Sao_Paulo',
    );
    fc.assert(
      fc.property(days, zones, fc.boolean(), (day, zone, month) => {
        // Samoa left out 30 December 2011; its certificates say so or they do not exist.
        fc.pre(!(zone === 'Pacific/Apia' && day.startsWith('2011-12')));
        const expires = on(month ? day.slice(0, 7) : day);
        const reached = at({ expires }, zone) ?? 0;
        const before = dayOf({ now: reached - 1, zone });
        expect(before < expires.on || before === lastDayOf(expires)).toBe(true);
        expect(dayOf({ now: reached, zone })).toBe(month ? expires.on : addDays(expires.on, 1));
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Certification } from '../../../src/domain/certifications/certification.ts';
import { retakeLock } from '../../../src/domain/certifications/retake-lock.ts';
import { leadingState, type StatusContext, statesOf } from '../../../src/domain/certifications/status.ts';
import { addDays, dayOf, lastDayOf } from '../../../src/domain/time.ts';
import { certification, on } from '../../fixtures/rows.ts';

const NOW = Date.parse('2026-11-22T09:00Z');
const CONTEXT: StatusContext = { now: NOW, today: '2026-11-22', expiringDays: 90, blockedBy: [] };
const LOCK = retakeLock(NOW - 60_000, 'last-attempt', 12);
const DEC = on('2026-12-15');
const FAR = on('2027-12-15');
const OLD = on('2026-11-21');

const kinds = (overrides: Partial<Certification>, context: Partial<StatusContext> = {}) =>
  statesOf(certification(overrides), { ...CONTEXT, ...context }).map(({ kind }) => kind);

describe('the states of a certification', () => {
  it.each<[string, Partial<Certification>, string[]]>([
    ['nothing known', {}, ['active']],
    ['held for long', { expires: FAR }, ['active']],
    ['running out', { expires: DEC }, ['expiring']],
    ['its last day', { expires: on('2026-11-22') }, ['expires-today']],
    ['lapsed', { expires: OLD }, ['expired']],
    ['locked', { lock: LOCK }, ['retake-locked', 'active']],
    ['locked and held', { lock: LOCK, expires: FAR }, ['retake-locked', 'active']],
    ['locked and lapsed', { lock: LOCK, expires: OLD }, ['retake-locked', 'expired']],
    ['a lock that is over', { lock: { ...LOCK, until: NOW } }, ['active']],
    ['a first run', { stage: 'in-progress' }, ['in-progress']],
    ['a renewal', { stage: 'in-progress', expires: FAR }, ['active', 'in-progress']],
    ['a late renewal', { stage: 'in-progress', expires: DEC }, ['expiring', 'in-progress']],
    [
      'a renewal on the last day',
      { stage: 'in-progress', expires: on('2026-11-22') },
      ['expires-today', 'in-progress'],
    ],
    ['a renewal too late', { stage: 'in-progress', expires: OLD }, ['expired', 'in-progress']],
    ['a first run, locked', { stage: 'in-progress', lock: LOCK }, ['retake-locked', 'in-progress']],
    [
      'valid until December, its renewal in progress, its exam locked until tonight',
      { stage: 'in-progress', lock: LOCK, expires: DEC },
      ['retake-locked', 'expiring', 'in-progress'],
    ],
    ['a practicum to do', { stage: 'exam-passed' }, ['practicum-due']],
    ['a practicum to do, dated', { stage: 'exam-passed', expires: DEC }, ['practicum-due', 'expiring']],
    ['a practicum to do, held', { stage: 'exam-passed', expires: FAR }, ['practicum-due', 'active']],
    ['a practicum missed', { stage: 'exam-passed', expires: OLD }, ['practicum-due', 'expired']],
    ['a practicum handed in', { stage: 'practicum-submitted' }, ['practicum-in-review']],
    ['one handed in, held', { stage: 'practicum-submitted', expires: FAR }, ['practicum-in-review', 'active']],
    ['one handed in, locked', { stage: 'practicum-submitted', lock: LOCK }, ['retake-locked', 'practicum-in-review']],
  ])('%s', (_, overrides, expected) => {
    expect(kinds(overrides)).toEqual(expected);
  });

  it('carry what they rest on', () => {
    const [locked, run] = statesOf(certification({ stage: 'in-progress', lock: LOCK, minutesLeft: 45 }), CONTEXT);
    expect(locked).toEqual({ kind: 'retake-locked', until: LOCK.until });
    expect(run).toEqual({ kind: 'in-progress', minutesLeft: 45 });
    expect(leadingState(certification({ stage: 'exam-passed', expires: DEC }), CONTEXT)).toEqual({
      kind: 'practicum-due',
      by: DEC,
    });
    const handedIn = certification({ stage: 'practicum-submitted', practicumSubmittedOn: '2026-11-20' });
    expect(leadingState(handedIn, CONTEXT)).toEqual({ kind: 'practicum-in-review', submittedOn: '2026-11-20' });
    expect(leadingState(certification({ expires: OLD }), CONTEXT)).toEqual({ kind: 'expired', expires: OLD });
  });
});

describe('a missing prerequisite', () => {
  const blockedBy = ['marketing-hub-software'];

  it('keeps out who wants it, and says by what', () => {
    const [state] = statesOf(certification({ stage: 'in-progress' }), { ...CONTEXT, blockedBy });
    expect(state).toEqual({ kind: 'blocked', by: blockedBy });
  });

  it.each<[string, Partial<Certification>, string[]]>([
    ['keeps out who let it lapse', { stage: 'in-progress', expires: OLD }, ['blocked', 'expired']],
    ['comes after the lock', { stage: 'in-progress', lock: LOCK }, ['retake-locked', 'blocked']],
    ['does not keep out who still holds it', { stage: 'in-progress', expires: DEC }, ['expiring', 'in-progress']],
    ['does not on its last day', { stage: 'in-progress', expires: on('2026-11-22') }, ['expires-today', 'in-progress']],
    ['does not in its last month', { stage: 'in-progress', expires: on('2026-11') }, ['expiring', 'in-progress']],
    ['does not touch what is complete', { expires: FAR }, ['active']],
    ['does not touch an exam passed', { stage: 'exam-passed' }, ['practicum-due']],
    ['does not touch a practicum handed in', { stage: 'practicum-submitted' }, ['practicum-in-review']],
  ])('%s', (_, overrides, expected) => {
    expect(kinds(overrides, { blockedBy })).toEqual(expected);
  });
});

describe('an expiry that is a day', () => {
  it.each([
    ['2026-08-23', { kind: 'active' }],
    ['2026-08-24', { kind: 'active' }],
    ['2026-08-25', { kind: 'expiring', daysLeft: 90 }],
    ['2026-11-22', { kind: 'expiring', daysLeft: 1 }],
    ['2026-11-23', { kind: 'expires-today' }],
    ['2026-11-24', { kind: 'expired' }],
  ])('of 23 November 2026 on %s', (today, state) => {
    expect(leadingState(certification({ expires: on('2026-11-23') }), { ...CONTEXT, today })).toMatchObject(state);
  });

  it.each([
    ['2028-02-28', { kind: 'expiring', daysLeft: 1 }],
    ['2028-02-29', { kind: 'expires-today' }],
    ['2028-03-01', { kind: 'expired' }],
  ])('of 29 February 2028 on %s', (today, state) => {
    expect(leadingState(certification({ expires: on('2028-02-29') }), { ...CONTEXT, today })).toMatchObject(state);
  });

  it.each([0, 1, 89, 90, 1_000])('is expiring from %i days before, when that is the choice', (expiringDays) => {
    const today = addDays(FAR.on, -expiringDays);
    const row = certification({ expires: FAR });
    expect(leadingState(row, { ...CONTEXT, today: addDays(today, -1), expiringDays }).kind).toBe('active');
    expect(leadingState(row, { ...CONTEXT, today, expiringDays }).kind).toBe(
      expiringDays === 0 ? 'expires-today' : 'expiring',
    );
  });
});

describe('an expiry of which only the month is known', () => {
  it.each([
    ['2027-11-01', 'active', undefined],
    ['2027-11-03', 'expiring', 90],
    ['2028-01-31', 'expiring', 1],
    ['2028-02-01', 'expiring', 0],
    ['2028-02-15', 'expiring', -14],
    ['2028-02-29', 'expiring', -28],
    ['2028-03-01', 'expired', undefined],
    ['2029-02-01', 'expired', undefined],
  ])('February 2028 on %s', (today, kind, daysLeft) => {
    const state = leadingState(certification({ expires: on('2028-02') }), { ...CONTEXT, today });
    expect(state.kind).toBe(kind);
    if (state.kind === 'expiring') expect(state.daysLeft).toBe(daysLeft);
  });

  it('counts as running out in its month even for who wants no warning', () => {
    const context = { ...CONTEXT, today: '2028-02-01', expiringDays: 0 };
    expect(leadingState(certification({ expires: on('2028-02') }), context).kind).toBe('expiring');
  });
});

it.each([
  ['Pacific/Kiritimati', 'expired'],
  ['Asia/Kathmandu', 'expired'],
  ['Europe/Paris', 'expired'],
  ['Europe/London', 'expires-today'],
  ['Pacific/Honolulu', 'expires-today'],
])('the calendar of the user decides: at 23:30 UTC, in %s, it %s', (zone, kind) => {
  const now = Date.parse('2026-11-22T23:30Z');
  const row = certification({ expires: on('2026-11-22') });
  expect(leadingState(row, { ...CONTEXT, now, today: dayOf({ now, zone }) }).kind).toBe(kind);
});

describe('any certification at any time', () => {
  const days = fc.integer({ min: -900, max: 900 }).map((offset) => addDays('2028-02-29', offset));
  const dates = fc.tuple(days, fc.boolean()).map(([day, month]) => on(month ? day.slice(0, 7) : day));
  const rows = fc
    .record({
      expires: fc.option(dates),
      stage: fc.constantFrom(
        'in-progress' as const,
        'exam-passed' as const,
        'practicum-submitted' as const,
        'complete' as const,
      ),
      lock: fc.option(
        fc.integer({ min: -100, max: 100 }).map((hours) => retakeLock(NOW + hours * 3_600_000, 'last-attempt', 12)),
      ),
    })
    .map(certification);
  const contexts = fc.record({
    now: fc.constant(NOW),
    today: days,
    expiringDays: fc.nat(1_000),
    blockedBy: fc.constantFrom([], ['inbound']),
  });

  it('is in some state, in no state twice, and always in the same', () => {
    fc.assert(
      fc.property(rows, contexts, (row, context) => {
        const states = statesOf(row, context);
        expect(states.length).toBeGreaterThan(0);
        expect(new Set(states.map(({ kind }) => kind)).size).toBe(states.length);
        expect(statesOf(row, context)).toEqual(states);
        expect(leadingState(row, context)).toEqual(states[0]);
      }),
    );
  });

  it('is valid to the end of its day or month and no longer, whatever else it is', () => {
    fc.assert(
      fc.property(rows, contexts, (row, context) => {
        const found = new Set(statesOf(row, context).map(({ kind }) => kind));
        const over = row.expires !== null && context.today > lastDayOf(row.expires);
        expect(found.has('expired')).toBe(over);
        if (over)
          for (const held of ['active', 'expiring', 'expires-today'] as const) expect(found.has(held)).toBe(false);
      }),
    );
  });

  it('counts its days left to the day it names', () => {
    fc.assert(
      fc.property(rows, contexts, (row, context) => {
        const state = statesOf(row, context).find(({ kind }) => kind === 'expiring');
        if (state?.kind !== 'expiring') return;
        expect(addDays(context.today, state.daysLeft)).toBe(row.expires?.on);
        expect(state.daysLeft).toBeLessThanOrEqual(context.expiringDays);
      }),
    );
  });

  it('is blocked only when something is missing', () => {
    fc.assert(
      fc.property(rows, contexts, (row, context) => {
        const blocked = statesOf(row, context).some(({ kind }) => kind === 'blocked');
        if (blocked) expect(context.blockedBy.length).toBeGreaterThan(0);
      }),
    );
  });
});

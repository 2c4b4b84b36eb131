import { describe, expect, it } from 'vitest';
import type { Certification } from '../../src/domain/certifications/certification.ts';
import { DEFAULT_PREFERENCES } from '../../src/domain/preferences.ts';
import type { DeadlineKind } from '../../src/domain/reminders/deadline.ts';
import {
  DEFAULT_REMINDER_PREFERENCES,
  type ReminderPreferences,
} from '../../src/domain/reminders/reminder-preferences.ts';
import type { ReminderChoice } from '../../src/domain/reminders/reminder-rule.ts';
import { catalogue } from '../../src/facts/catalogue.ts';
import { PARTNER_RULES } from '../../src/facts/partner-rules.ts';
import { deadlineMaker } from '../../src/jobs/deadline-maker.ts';
import { certification, on } from '../fixtures/rows.ts';

/** Ten in the morning in Paris. */
const NOW = Date.parse('2026-11-22T09:00Z');
const IN_PARIS = { now: NOW, zone: 'Europe/Paris' };
const PARIS = deadlineMaker(DEFAULT_PREFERENCES, IN_PARIS);
const reminding = (reminders: Partial<ReminderPreferences>, moment = IN_PARIS) =>
  deadlineMaker({ ...DEFAULT_PREFERENCES, reminders: { ...DEFAULT_REMINDER_PREFERENCES, ...reminders } }, moment);

describe('what deadlines are made for', () => {
  it('is another text for whatever deadlines and reminders rest on', () => {
    const texts = [
      PARIS,
      deadlineMaker(DEFAULT_PREFERENCES, { now: NOW, zone: 'America/New_York' }),
      deadlineMaker({ ...DEFAULT_PREFERENCES, weekend: [5, 6] }, IN_PARIS),
      deadlineMaker({ ...DEFAULT_PREFERENCES, holidays: ['2026-12-25'] }, IN_PARIS),
      reminding({ minuteOfDay: 600 }),
      reminding({ leads: { expiry: [7, 0] } }),
      reminding({ muted: ['retake'] }),
      reminding({ repeated: ['expiry'] }),
      // The re-evaluation of 15 January is over, and the next one at risk.
      deadlineMaker(DEFAULT_PREFERENCES, { ...IN_PARIS, now: Date.parse('2027-01-14T23:00Z') }),
    ].map(({ madeFor }) => madeFor);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('does not change with what no deadline rests on', () => {
    const { madeFor } = deadlineMaker({ ...DEFAULT_PREFERENCES, badge: false, expiringDays: 7 }, IN_PARIS);
    expect(madeFor).toBe(PARIS.madeFor);
    expect(reminding({ quiet: { hours: { from: 0, to: 60 }, weekdays: [7] } }).madeFor).toBe(PARIS.madeFor);
    const eve = { ...IN_PARIS, now: Date.parse('2027-01-14T22:59Z') };
    expect(deadlineMaker(DEFAULT_PREFERENCES, eve).madeFor).toBe(PARIS.madeFor);
  });
});

describe('the deadlines', () => {
  const gradeOf = (maker: typeof PARIS, submitted: string | null) =>
    maker
      .deadlinesOf(certification({ stage: 'practicum-submitted', practicumSubmittedOn: submitted }))
      .find(({ kind }) => kind === 'practicum-grade')?.on;

  it.each([
    ['seven working days later', {}, '2026-12-01'],
    ['without the days off', { holidays: ['2026-11-24', '2026-11-28'] }, '2026-12-02'],
    ['by another weekend', { weekend: [5, 6] }, '2026-11-30'],
    ['never, where nobody works', { weekend: [1, 2, 3, 4, 5, 6, 7] }, undefined],
  ])('foresee the grade %s', (_, choice, day) => {
    const maker = deadlineMaker({ ...DEFAULT_PREFERENCES, ...choice }, IN_PARIS);
    expect(gradeOf(maker, '2026-11-20')).toEqual(day === undefined ? undefined : on(day));
  });

  it('foresee no grade of a practicum handed in nobody knows when', () => {
    expect(gradeOf(PARIS, null)).toBeUndefined();
  });

  it('are made in the zone', () => {
    const row = certification({ expires: on('2026-12-15') });
    expect(PARIS.deadlinesOf(row).map(({ at }) => at)).toEqual([Date.parse('2026-12-15T23:00Z')]);
  });

  const dayOf = (kind: DeadlineKind, row: Partial<Certification>, maker = PARIS) =>
    maker.deadlinesOf(certification(row)).find((deadline) => deadline.kind === kind)?.on;

  it('say by when to start, with the days that grading takes where there is a practicum', () => {
    const row = { expires: on('2026-12-31'), studyDays: 10 };
    expect(dayOf('start-by', { ...row, catalogueId: null })).toEqual(on('2026-12-21'));
    const practical = catalogue.find(({ practicum }) => practicum?.value === true)?.id ?? '';
    const day = dayOf('start-by', { ...row, catalogueId: practical })?.on ?? '';
    expect(day < '2026-12-21').toBe(true);
    expect(dayOf('start-by', { expires: on('2026-12-31') })).toBeUndefined();
  });

  it('name the re-evaluation of the tier that is at risk, and the next one once that is over', () => {
    const row = { catalogueId: PARTNER_RULES.tierCertification.value, expires: on('2026-12-31') };
    expect(dayOf('tier-review', row)).toEqual(on('2027-01-15'));
    const after = deadlineMaker(DEFAULT_PREFERENCES, { ...IN_PARIS, now: Date.parse('2027-01-15T09:00Z') });
    expect(dayOf('tier-review', row, after)).toEqual(on('2027-07-15'));
    expect(dayOf('tier-review', { ...row, catalogueId: 'inbound-marketing' })).toBeUndefined();
  });
});

describe('the reminders', () => {
  const row = certification({ expires: on('2026-12-15') });
  const nextOf = (maker: typeof PARIS, choice?: ReminderChoice) => {
    const [deadline] = maker.deadlinesOf(row);
    return deadline === undefined ? null : maker.plan(deadline, undefined, choice).next;
  };

  it.each([
    ['by the leads of the kind, at nine', PARIS, { lead: 14, due: Date.parse('2026-12-01T08:00Z') }],
    [
      'in the zone',
      deadlineMaker(DEFAULT_PREFERENCES, { now: NOW, zone: 'Asia/Kathmandu' }),
      { lead: 14, due: Date.parse('2026-12-01T03:15Z') },
    ],
    ['at the hour chosen', reminding({ minuteOfDay: 600 }), { lead: 14, due: Date.parse('2026-12-01T09:00Z') }],
    ['by the leads chosen', reminding({ leads: { expiry: [20] } }), { lead: 20, due: Date.parse('2026-11-25T08:00Z') }],
    ['never, of a kind that is silent', reminding({ muted: ['expiry'] }), null],
  ])('are planned %s', (_, maker, next) => {
    expect(nextOf(maker)).toEqual(next);
    expect(maker.now).toBe(NOW);
  });

  it('are planned by what was chosen for the item', () => {
    const choice = { key: 'expiry|c-1', muted: false, leads: [5] };
    expect(nextOf(PARIS, choice)).toEqual({ lead: 5, due: Date.parse('2026-12-10T08:00Z') });
    expect(nextOf(PARIS, { ...choice, muted: true })).toBeNull();
  });
});

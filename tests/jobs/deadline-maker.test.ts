import { describe, expect, it } from 'vitest';
import { DEFAULT_PREFERENCES } from '../../src/domain/preferences.ts';
import { deadlineMaker } from '../../src/jobs/deadline-maker.ts';
import { certification, on } from '../fixtures/rows.ts';

const PARIS = deadlineMaker(DEFAULT_PREFERENCES, 'Europe/Paris');

describe('what deadlines are made for', () => {
  it('is another text for another zone, weekend or day off', () => {
    const texts = [
      PARIS,
      deadlineMaker(DEFAULT_PREFERENCES, 'America/New_York'),
      deadlineMaker({ ...DEFAULT_PREFERENCES, weekend: [5, 6] }, 'Europe/Paris'),
      deadlineMaker({ ...DEFAULT_PREFERENCES, holidays: ['2026-12-25'] }, 'Europe/Paris'),
    ].map(({ madeFor }) => madeFor);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('does not change with what no deadline rests on', () => {
    const { madeFor } = deadlineMaker({ ...DEFAULT_PREFERENCES, badge: false, expiringDays: 7 }, 'Europe/Paris');
    expect(madeFor).toBe(PARIS.madeFor);
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
    const maker = deadlineMaker({ ...DEFAULT_PREFERENCES, ...choice }, 'Europe/Paris');
    expect(gradeOf(maker, '2026-11-20')).toEqual(day === undefined ? undefined : on(day));
  });

  it('foresee no grade of a practicum handed in nobody knows when', () => {
    expect(gradeOf(PARIS, null)).toBeUndefined();
  });

  it('are made in the zone', () => {
    const row = certification({ expires: on('2026-12-15') });
    expect(PARIS.deadlinesOf(row).map(({ at }) => at)).toEqual([Date.parse('2026-12-15T23:00Z')]);
  });
});

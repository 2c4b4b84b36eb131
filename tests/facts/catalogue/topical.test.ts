import { describe, expect, it } from 'vitest';
import { topicalCertifications } from '../../../src/facts/catalogue/topical.ts';

const entryOf = (id: string) => topicalCertifications.find((entry) => entry.id === id);

describe('topicalCertifications', () => {
  it('are all of one kind', () => {
    expect([...new Set(topicalCertifications.map(({ kind }) => kind))]).toEqual(['topical']);
  });

  it.each([
    ['inbound', [['2018-05-23', 90]]],
    ['content-marketing', [['2018-05-23', 90]]],
    ['growth-driven-design', [['2018-05-23', 120]]],
    [
      'email-marketing',
      [
        ['2018-05-23', 75],
        ['2026', 180],
      ],
    ],
    [
      'contextual-marketing',
      [
        ['undated', 90],
        ['2018-05-23', 90],
      ],
    ],
    ['inbound-marketing', undefined],
    ['seo', undefined],
  ])('keep every time limit of %s with its date', (id, limits) => {
    expect(entryOf(id)?.exam?.limitMinutes?.map(({ date, value }) => [date, value])).toEqual(limits);
  });

  it('know the exam of Contextual Marketing from its own FAQ', () => {
    const entry = entryOf('contextual-marketing');
    expect([entry?.exam?.questions?.value, entry?.exam?.passShare?.value, entry?.practicum?.value]).toEqual([
      75,
      0.75,
      true,
    ]);
    expect(entry?.kindIsProbable).toBe(true);
  });

  it("repeat a third party's word on Email Marketing as such", () => {
    const exam = entryOf('email-marketing')?.exam;
    expect([exam?.questions?.value, exam?.correctToPass?.value]).toEqual([60, 45]);
    expect([exam?.questions?.official, exam?.correctToPass?.official]).toEqual([false, false]);
  });

  it('have a reported validity for two certifications only', () => {
    const reported = topicalCertifications.flatMap(({ id, validityMonths }) =>
      (validityMonths ?? []).map(({ value }) => [id, value]),
    );
    expect(reported).toEqual([
      ['email-marketing', 12],
      ['digital-marketing', 13],
    ]);
  });
});

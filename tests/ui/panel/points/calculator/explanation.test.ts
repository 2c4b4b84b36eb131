import { describe, expect, it } from 'vitest';
import type { CalculatorDraft } from '../../../../../src/domain/points/calculator-draft.ts';
import { explanationOf, explanationText } from '../../../../../src/ui/panel/points/calculator/explanation.ts';
import { calculated, pointsWith } from '../../../../fixtures/points.ts';

function explained(change: Partial<CalculatorDraft>, points = pointsWith()) {
  const { answer, question, rules } = calculated({ amount: '1000', ...change }, 'points', points);
  if (answer.kind === 'waiting') throw new Error(answer.waitsFor);
  return explanationOf(answer, question, rules);
}

describe('explanationOf', () => {
  it('names the rules, that it is an estimate, and the source of every number', () => {
    const { rules, steps } = explained({ manages: true, otherPartners: '2', market: 'IN' });
    expect(rules).toEqual([
      'This is an estimate. Only HubSpot decides what it credits.',
      'Rules in force from Jul 15, 2025, until those of Jul 15, 2026. Source: www.hubspot.com/partners/partner-tiers (2025).',
    ]);
    expect(steps.map(({ parts }) => parts.map((part) => part.split(': ')[0]))).toEqual([
      ['$100.00', '5', '2'],
      ['$100.00', '1', '2', '3'],
    ]);
    for (const { parts } of steps) for (const part of parts) expect(part).toMatch(/Source: .*hubspot\.com.*\(/);
  });

  it('leaves out what nothing is managed for', () => {
    expect(explained({}).steps).toHaveLength(1);
  });

  it('calls a corrected amount the user’s own', () => {
    const points = pointsWith({ bases: [{ currency: 'USD', amount: '110', table: 'B' }] });
    const { steps, notes } = explained({}, points);
    expect(steps[0]?.parts[0]).toBe('$110.00: monthly base amount that points are given per. Source: your own figure.');
    expect(notes.join()).not.toMatch(/approximate/);
  });

  it.each([
    ['the list', {}, /^India counts as a growth market\. Source: .*Aug 12, 2022/],
    ['the user', { growthMarkets: ['IN'] }, /^India counts as a growth market by your own list/],
  ])('says by whom a market grows: %s', (_, own, words) => {
    expect(explained({ market: 'IN' }, pointsWith(own)).notes[0]).toMatch(words);
  });

  it('labels what is assumed', () => {
    const assumed = explained({ market: '', currency: 'EUR', soldOn: '2026-09-01' }).notes;
    expect(assumed.filter((note) => note.startsWith('Assumed: '))).toHaveLength(3);
    expect(explained({}).notes).toEqual(['HubSpot calls these base amounts approximate, for illustration only.']);
  });
});

it('is copied with the result', () => {
  const text = explanationText(['Total points: 50 (estimate)'], explained({}));
  expect(text).toMatch(/^Total points: 50 \(estimate\)\n\nThis is an estimate\./);
  expect(text).toContain('\nSold points: $1,000.00 ÷ $100.00 × 5 = 50\n  $100.00: ');
});

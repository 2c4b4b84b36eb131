import { expect, it } from 'vitest';
import type { RenewalProblem } from '../../../../../src/domain/partner/renewals/renewal-check.ts';
import { renewalProblemOf } from '../../../../../src/ui/panel/partner/renewals/renewal-problem-words.ts';

it.each<[RenewalProblem, string]>([
  [
    { field: 'clientId', reason: 'unknown-client', data: { text: 'Foo' } },
    '“Foo” is none of your clients. Choose one from the list, or add it there.',
  ],
  [
    { field: 'decideBy', reason: 'after-renewal', data: { renewsOn: '2027-01-31' } },
    'The decision cannot come after the renewal (Jan 31, 2027). Correct one of them.',
  ],
  [
    { field: 'mrrChange', reason: 'other-currency', data: { typed: 'EUR', currency: 'USD' } },
    'The change is in EUR, but the MRR is in USD. Enter both in one currency.',
  ],
  [
    { field: 'mrrChange', reason: 'more-than-all', data: null },
    'This takes away more than the whole MRR. Correct one of them.',
  ],
  [
    { field: 'termMonths', reason: 'out-of-range', data: { least: 1, most: 120 } },
    'A term is a whole number of months from 1 to 120.',
  ],
  [{ field: 'renewsOn', reason: 'missing', data: null }, 'Fill this in.'],
])('says what is wrong: %o', (problem, words) => {
  expect(renewalProblemOf([problem], problem.field)).toBe(words);
});

it('says nothing of a field that is fine', () => {
  expect(renewalProblemOf([{ field: 'renewsOn', reason: 'missing', data: null }], 'notes')).toBeNull();
});

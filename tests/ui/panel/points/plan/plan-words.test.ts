// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { wholeFraction, ZERO } from '../../../../../src/domain/points/fraction.ts';
import {
  dayWords,
  dealName,
  dealWords,
  goalWords,
  originWords,
  pointsWords,
  shortWords,
} from '../../../../../src/ui/panel/points/plan/plan-words.ts';
import { speak } from '../../../../fixtures/locale-messages.ts';
import { dealFields, plan } from '../../../../fixtures/plans.ts';

it('names goals and days in the language spoken', () => {
  expect([goalWords(plan()), dayWords('2027-01-15')]).toEqual(['Platinum by Jan 15, 2027', 'Jan 15, 2027']);
  speak('fr');
  expect(goalWords(plan())).toBe('Platinum d’ici au 15 janv. 2027');
});

it('says how many points are missing, or that none are', () => {
  expect([wholeFraction(1234), ZERO].map(shortWords)).toEqual(['1,234', 'met']);
  expect(pointsWords({ numerator: 1n, denominator: 3n })).toBe('0.33');
});

it('calls a deal without a name what it is', () => {
  expect([dealName({ label: 'Edo' }), dealName({ label: '' })]).toEqual(['Edo', 'Unnamed deal']);
  expect([originWords('sourced'), originWords('assisted')]).toEqual(['Partner sourced', 'Partner assisted']);
});

it.each([
  [{}, '$1,000.00 a month · Partner sourced · United States'],
  [{ market: null, deal: 'assisted' as const }, '$1,000.00 a month · Partner assisted'],
  [{ manages: true }, '$1,000.00 a month · Partner sourced · managed · United States'],
  [
    { manages: true, otherPartners: 2, market: null },
    '$1,000.00 a month · Partner sourced · managed with 2 other partners',
  ],
])('describes a deal with %o', (change, words) => {
  expect(dealWords(dealFields(change))).toBe(words);
});

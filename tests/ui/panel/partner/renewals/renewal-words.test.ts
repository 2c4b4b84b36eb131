import { afterEach, describe, expect, it } from 'vitest';
import { RENEWAL_FILTERS, RENEWAL_SORTS } from '../../../../../src/domain/partner/renewals/renewal-list-choice.ts';
import {
  changeWords,
  dayWords,
  filterWords,
  moneyWords,
  outcomeWords,
  sortWords,
  standingTone,
  standingWords,
  termWords,
} from '../../../../../src/ui/panel/partner/renewals/renewal-words.ts';
import { speak } from '../../../../fixtures/locale-messages.ts';

afterEach(() => speak('en'));

describe('a standing', () => {
  it.each([
    [{ kind: 'ahead', days: 31 }, '31 days left to decide', 'calm'],
    [{ kind: 'ahead', days: 1 }, '1 day left to decide', 'warn'],
    [{ kind: 'today' }, 'Last day to decide', 'warn'],
    [{ kind: 'overdue', days: 2 }, 'Decision overdue by 2 days', 'bad'],
    [{ kind: 'decided', outcome: 'renewed' }, 'Renewed', 'good'],
    [{ kind: 'decided', outcome: 'lost' }, 'Lost', 'bad'],
  ] as const)('%o is said and coloured', (standing, words, tone) => {
    expect(standingWords(standing)).toBe(words);
    expect(standingTone(standing)).toBe(tone);
  });
});

it('names outcomes, filters and orders, each differently', () => {
  expect(outcomeWords('changed')).toBe('Renewed with change');
  expect(new Set(RENEWAL_FILTERS.map(filterWords)).size).toBe(RENEWAL_FILTERS.length);
  expect(new Set(RENEWAL_SORTS.map(sortWords)).size).toBe(RENEWAL_SORTS.length);
  expect(filterWords('within-60')).toBe('Due in 60 days');
});

it.each([
  [-20_000, '\u2212$200.00'],
  [150_050, '+$1,500.50'],
  [0, 'no change'],
])('writes a change of %i with its sign', (minor, words) => {
  expect(changeWords({ minor, currency: 'USD' })).toBe(words);
});

it('writes amounts, terms and days', () => {
  expect(moneyWords({ minor: 100_000, currency: 'USD' })).toBe('$1,000.00');
  expect(termWords(1)).toBe('1 month');
  expect(termWords(12)).toBe('12 months');
  expect(dayWords('2027-01-31')).toBe('Jan 31, 2027');
});

it('speaks French', () => {
  speak('fr');
  expect(standingWords({ kind: 'ahead', days: 31 })).toBe('31 jours pour décider');
});

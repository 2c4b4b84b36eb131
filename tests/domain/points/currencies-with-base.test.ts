import { expect, it } from 'vitest';
import { currenciesWithBase } from '../../../src/domain/points/currencies-with-base.ts';
import { NO_OVERRIDES } from '../../../src/domain/points/overrides.ts';
import { ruleBook } from '../../../src/domain/points/rule-book.ts';
import { POINTS_RULES } from '../../../src/facts/points-rules.ts';

it("lists HubSpot's nine currencies and the user's own", () => {
  const shipped = ['AUD', 'CAD', 'COP', 'EUR', 'GBP', 'JPY', 'SGD', 'USD', 'ZAR'];
  expect(currenciesWithBase(ruleBook(POINTS_RULES, NO_OVERRIDES))).toEqual(shipped);
  const bases = [
    { currency: 'CHF', amount: '95', table: null },
    { currency: 'EUR', amount: '80', table: 'B' },
  ] as const;
  expect(currenciesWithBase(ruleBook(POINTS_RULES, { ...NO_OVERRIDES, bases }))).toEqual(
    [...shipped, 'CHF'].toSorted(),
  );
});

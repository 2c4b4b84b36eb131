import { expect, it } from 'vitest';
import { currencySchema, moneySchema, signedMoneySchema } from '../../src/domain/money.schema.ts';

it.each([
  [currencySchema, 'JPY', true],
  [currencySchema, 'jpy', false],
  [moneySchema, { minor: 0, currency: 'EUR' }, true],
  [moneySchema, { minor: -1, currency: 'EUR' }, false],
  [moneySchema, { minor: 0.5, currency: 'EUR' }, false],
  [signedMoneySchema, { minor: -1, currency: 'EUR' }, true],
  [signedMoneySchema, { minor: '-1', currency: 'EUR' }, false],
])('%# takes an amount with its currency and nothing else', (schema, value, fits) => {
  expect(schema.safeParse(value).success).toBe(fits);
});

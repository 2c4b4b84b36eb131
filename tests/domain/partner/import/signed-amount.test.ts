import { expect, it } from 'vitest';
import { signedAmount } from '../../../../src/domain/partner/import/signed-amount.ts';

it.each([
  ['100', '100', false],
  ['+€150.00', '150.00', false],
  ['-€90.00', '90.00', true],
  ['€ -100', '100', true],
  ['\u2212100', '100', true],
  ['(1,200.50)', '1,200.50', true],
  ['100-', '100', true],
  ['1\u202f200,50\u00a0€', '1 200,50', false],
  ["CHF 1'200.--", "1'200", false],
])('%s', (text, number, negative) => {
  expect(signedAmount(text)).toMatchObject({ number, negative });
});

it.each(['(-100)', '--100', '-100-', '15 %', 'free', '12 apples'])('%s is no amount', (text) => {
  expect(signedAmount(text)).toBeNull();
});

import { expect, it } from 'vitest';
import { numberFormatOf } from '../../../../src/domain/number-format.ts';
import { type OutcomeDraft, readOutcomeDraft } from '../../../../src/domain/partner/renewals/outcome-check.ts';

const usd = (minor: number) => ({ minor, currency: 'USD' });
const EXPECTED = usd(-5_000);

function read(change: Partial<OutcomeDraft>) {
  const draft: OutcomeDraft = { outcome: 'renewed', change: '', adds: true, term: '12', ...change };
  const context = { currency: 'USD', mrr: usd(100_000), expected: EXPECTED, format: numberFormatOf('en') };
  return readOutcomeDraft(draft, context);
}

it.each([
  [{}, { mrrChange: EXPECTED, nextAfter: 12 }],
  [
    { adds: false, term: 'x' },
    { mrrChange: EXPECTED, nextAfter: null },
  ],
  [{ change: 'nonsense' }, { mrrChange: EXPECTED, nextAfter: 12 }],
  [
    { outcome: 'changed', change: '+50' },
    { mrrChange: usd(5_000), nextAfter: 12 },
  ],
  [
    { outcome: 'lost', adds: false },
    { mrrChange: EXPECTED, nextAfter: null },
  ],
] as const)('takes %o', (change, value) => {
  expect(read(change)).toEqual({ kind: 'ok', value });
});

it.each([
  [{ term: '' }, ['termMonths missing']],
  [{ term: '0' }, ['termMonths out-of-range']],
  [{ term: '121' }, ['termMonths out-of-range']],
  [{ outcome: 'changed' }, ['mrrChange missing']],
  [{ outcome: 'changed', change: '5 EUR', term: '1.5' }, ['termMonths not-a-whole-number', 'mrrChange other-currency']],
] as const)('refuses %o', (change, problems) => {
  const reading = read(change);
  expect(reading.kind === 'ok' ? [] : reading.problems.map(({ field, reason }) => `${field} ${reason}`)).toEqual(
    problems,
  );
});

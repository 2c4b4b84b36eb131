import { expect, it } from 'vitest';
import { numberFormatOf } from '../../../../src/domain/number-format.ts';
import { readTermsDraft } from '../../../../src/domain/partner/commissions/terms-check.ts';
import type { TermsDraft } from '../../../../src/domain/partner/commissions/terms-draft.ts';

const DRAFT: TermsDraft = { paperwork: 'complete', earns: 'yes', net: '1,200.50', before: 'anything' };
const read = (change: Partial<TermsDraft>) =>
  readTermsDraft({ ...DRAFT, ...change }, { currency: 'USD', format: numberFormatOf('en') });

it.each([
  ['all that is said', {}, { paperwork: 'complete', earns: true, netMonthly: { minor: 120_050, currency: 'USD' } }],
  ['a deal that earns nothing', { earns: 'no', net: '' }, { paperwork: 'complete', earns: false, netMonthly: null }],
  ['nothing where nothing is said', { earns: '', net: ' ', paperwork: 'unknown' }, null],
] as const)('reads %s', (_, change, value) => {
  expect(read(change)).toEqual({ kind: 'ok', value });
});

it.each([
  ['earns', 'missing', { earns: '' }],
  ['earns', 'missing', { earns: '', paperwork: 'unknown' }],
  ['net', 'too-many-decimals', { net: '1.2345' }],
  ['net', 'ambiguous', { net: '1.234,50' }],
] as const)('refuses a %s that is %s', (field, reason, change) => {
  expect(read(change)).toMatchObject({ kind: 'refused', problems: [{ field, reason }] });
});

import { expect, it } from 'vitest';
import { termsDraftOf } from '../../../../src/domain/partner/commissions/terms-draft.ts';
import { commissionTerms } from '../../../fixtures/partner-rows.ts';

const NET = { minor: 120_050, currency: 'USD' };

it.each([
  ['nothing said of a deal that earns', null, true, { earns: 'yes', paperwork: 'unknown', net: '' }],
  ['nothing said of one that is not stated', null, false, { earns: '', paperwork: 'unknown', net: '' }],
  [
    'what was said',
    commissionTerms({ earns: false, paperwork: 'missing', netMonthly: NET }),
    true,
    { earns: 'no', paperwork: 'missing', net: '1,200.5' },
  ],
] as const)('holds %s', (_, terms, stated, draft) => {
  expect(termsDraftOf(terms, stated, 'en')).toEqual({ ...draft, before: '' });
});

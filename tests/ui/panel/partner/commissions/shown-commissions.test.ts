import { expect, it } from 'vitest';
import { currenciesIn, shownCommissions } from '../../../../../src/ui/panel/partner/commissions/shown-commissions.ts';
import { commissionDesk, KEPT } from '../../../../fixtures/commission-world.ts';
import { payment } from '../../../../fixtures/partner-rows.ts';

const DESK = commissionDesk({ ...KEPT, payments: [payment(), payment({ id: 'all', clientId: null })] });

it.each([
  ['', '', ['entry', 'old', 'paper', 'helped'], ['pay-1', 'all']],
  [' ', 'EUR', ['helped'], []],
  ['bha', '', ['paper', 'helped'], []],
  ['acme', 'USD', ['entry', 'old'], ['pay-1']],
  ['', 'USD', ['entry', 'old', 'paper'], ['pay-1', 'all']],
])('leaves of “%s” in “%s”', (client, currency, deals, payments) => {
  const shown = shownCommissions(DESK, { client, currency });
  expect(shown.commissions.map(({ entry }) => entry.id)).toEqual(deals);
  expect(shown.payments.map(({ id }) => id)).toEqual(payments);
  expect(shown.filter).toEqual({ client, currency });
});

it('names every currency once', () => {
  expect(currenciesIn(DESK)).toEqual(['EUR', 'USD']);
});

import { describe, expect, it } from 'vitest';
import type { PartnerReason } from '../../../../src/domain/partner/import/partner-reason.ts';
import type { PartnerAnswers } from '../../../../src/domain/partner/import/partner-review.ts';
import { readPartnerCurrency, readPartnerMoney } from '../../../../src/domain/partner/import/read-partner-money.ts';
import { reviewOf } from '../../../fixtures/partner-import.ts';

interface Given {
  readonly currency?: string;
  readonly usual?: string | null;
  readonly answers?: PartnerAnswers;
  readonly signed?: boolean;
}

function read(text: string, { currency = '', usual = null, answers = {}, signed = false }: Given = {}) {
  const reasons: PartnerReason[] = [];
  const review = reviewOf('renewals', [], { answers });
  const money = readPartnerMoney({ field: 'mrr', text, currency, signed }, { review, usual }, reasons);
  return [money === null ? null : `${money.minor} ${money.currency}`, ...reasons.map(({ code }) => code)];
}

describe('an amount', () => {
  it.each<[string, Given, readonly (string | null)[]]>([
    ['1,200.50', { currency: 'USD' }, ['120050 USD']],
    ['1 200,50 €', {}, ['120050 EUR']],
    ['-90', { currency: 'USD', signed: true }, ['-9000 USD']],
    ['(90)', { currency: 'USD', signed: true }, ['-9000 USD']],
    ['-90', { currency: 'USD' }, [null, 'negative-amount']],
    ['a lot', { currency: 'USD' }, [null, 'not-an-amount']],
    ['15 %', { currency: 'USD' }, [null, 'not-an-amount']],
    ['1,234', { currency: 'USD' }, [null, 'ambiguous-amount']],
    ['1,234', { currency: 'USD', answers: { decimal: '.' } }, ['123400 USD']],
    ['1.234,50', { currency: 'USD', answers: { decimal: '.' } }, [null, 'amount-otherwise']],
    ['144000.5', { currency: 'JPY' }, [null, 'too-many-decimals']],
    ['99999999999999999', { currency: 'USD' }, [null, 'amount-too-large']],
    ['100', {}, [null, 'no-currency']],
    ['100', { usual: 'CAD' }, ['10000 CAD', 'currency-of-client']],
    ['100', { answers: { currency: 'EUR' } }, ['10000 EUR']],
    ['100', { usual: 'CAD', answers: { currency: 'EUR' } }, ['10000 CAD', 'currency-of-client']],
    ['$100', {}, [null, 'ambiguous-currency']],
    ['$100', { usual: 'CAD' }, ['10000 CAD']],
    ['$100', { answers: { currency: 'AUD' } }, ['10000 AUD']],
    ['$100', { currency: 'EUR' }, [null, 'currencies-differ']],
    ['100', { currency: 'florins of old' }, [null, 'unknown-currency']],
  ])('%s %j', (text, given, outcome) => {
    expect(read(text, given)).toEqual(outcome);
  });
});

it('says a trouble with the currency of a row once', () => {
  const reasons: PartnerReason[] = [];
  const context = { review: reviewOf('renewals', []), usual: null };
  for (let time = 0; time < 2; time += 1) readPartnerCurrency({ text: '', beside: null }, context, reasons);
  expect(reasons).toEqual([{ code: 'no-currency', asked: false }]);
});

import { i18n } from '#i18n';
import { browserLanguage } from '../../../browser/language.ts';
import { longAmount } from '../../../domain/points/amount-text.ts';
import type { AmountRefusal } from '../../../domain/points/read-amount.ts';

/** Why a text is no amount, and what to do. */
export function amountWords(refusal: AmountRefusal): string {
  switch (refusal.reason) {
    case 'empty':
      return i18n.t('problem.missing');
    case 'negative':
      return i18n.t('calculator.negative');
    case 'not-a-number':
      return i18n.t('calculator.notAnAmount', { text: refusal.data.text, example: example() });
    case 'misplaced-separators':
      return i18n.t('calculator.misplaced', { text: refusal.data.text, example: example() });
    case 'too-large':
      return i18n.t('calculator.tooLarge', { limit: longAmount(refusal.data.limit, browserLanguage()) });
  }
}

/** A number as the user writes it. */
function example(): string {
  return longAmount('1234.5', browserLanguage(), 2);
}

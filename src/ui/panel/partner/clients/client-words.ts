import { i18n } from '#i18n';
import { browserLanguage } from '../../../../browser/language.ts';
import { formatMoney } from '../../../../domain/money.ts';
import type { ClientMrr } from '../../../../domain/partner/clients/client-mrr.ts';
import type { DayText } from '../../../../domain/time.ts';
import { dateWords } from '../../../../jobs/date-words.ts';

/** What a client pays a month, and who says so: `$1,000.00 a month (ledger)`. */
export function mrrWords({ source, amounts }: ClientMrr): string {
  const amount = amounts.map((money) => formatMoney(money, browserLanguage())).join(' + ');
  return i18n.t(source === 'ledger' ? 'partnerClients.mrrOfLedger' : 'partnerClients.mrrOfProfile', { amount });
}

export function dayWords(on: DayText): string {
  return dateWords({ on, precision: 'day' });
}

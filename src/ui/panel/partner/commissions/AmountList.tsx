import { i18n } from '#i18n';
import type { ByCurrency } from '../../../../domain/partner/commissions/expected-commission.ts';
import styles from './CommissionsScreen.module.css';
import { amountWords } from './commission-words.ts';
import { reportAddress } from './report-address.ts';

interface Props {
  readonly amounts: ByCurrency;
  /** What shows the rows behind them. */
  readonly report: { readonly key: string; readonly question: Readonly<Record<string, string>> };
}

/** Amounts, one a currency and never added up, each leading to its rows. */
export function AmountList({ amounts, report }: Props) {
  if (amounts.size === 0) return <span className={styles.none}>{i18n.t('partnerCommissions.none')}</span>;
  return (
    <span className={styles.amounts}>
      {[...amounts].map(([currency, minor]) => (
        <a key={currency} href={reportAddress(report.key, { ...report.question, currency })}>
          {amountWords(minor, currency)}
        </a>
      ))}
    </span>
  );
}

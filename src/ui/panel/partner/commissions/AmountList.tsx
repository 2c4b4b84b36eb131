import { i18n } from '#i18n';
import type { ByCurrency } from '../../../../domain/partner/commissions/expected-commission.ts';
import styles from './CommissionsScreen.module.css';
import { amountWords } from './commission-words.ts';
import { reportAddress } from './report-address.ts';

interface Props {
  readonly amounts: ByCurrency;
  /** What shows the rows behind them; null while a filter leaves out some of those rows. */
  readonly report: { readonly key: string; readonly question: Readonly<Record<string, string>> } | null;
}

/** Amounts, one a currency and never added up, each leading to its rows. */
export function AmountList({ amounts, report }: Props) {
  if (amounts.size === 0) return <span className={styles.none}>{i18n.t('partnerCommissions.none')}</span>;
  return (
    <span className={styles.amounts}>
      {[...amounts].map(([currency, minor]) => {
        const words = amountWords(minor, currency);
        return report === null ? (
          <span key={currency}>{words}</span>
        ) : (
          <a key={currency} href={reportAddress(report.key, { ...report.question, currency })}>
            {words}
          </a>
        );
      })}
    </span>
  );
}

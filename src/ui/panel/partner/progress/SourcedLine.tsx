import { i18n } from '#i18n';
import { browserLanguage } from '../../../../browser/language.ts';
import { minorDigits } from '../../../../domain/currency.ts';
import type { ByCurrency } from '../../../../domain/partner/commissions/expected-commission.ts';
import { saysSame } from '../../../../domain/partner/progress/says-same.ts';
import { fractionOf } from '../../../../domain/points/decimal.ts';
import { formatValue } from '../../../../domain/points/format-points.ts';
import { dividedBy, wholeFraction, ZERO } from '../../../../domain/points/fraction.ts';
import type { OwnFigure } from '../../../../domain/points/points-account.ts';
import { AmountList } from '../commissions/AmountList.tsx';
import { dayWords } from '../commissions/commission-words.ts';
import { FigureLine } from './FigureLine.tsx';

interface Props {
  readonly label: string;
  readonly report: string;
  /** In minor units; null while the ledger is empty. */
  readonly amounts: ByCurrency | null;
  readonly read: OwnFigure | null;
  readonly note?: string;
}

/** HubSpot's dashboard shows this in dollars, whatever the clients pay in. */
const DASHBOARD = 'USD';

/** A sourced figure. Only where the ledger is all in dollars can it be compared with the one that was read. */
export function SourcedLine({ label, report, amounts, read, note }: Props) {
  const comparable = amounts !== null && [...amounts.keys()].every((currency) => currency === DASHBOARD);
  const dollars = dividedBy(amounts?.get(DASHBOARD) ?? ZERO, wholeFraction(10 ** (minorDigits(DASHBOARD) ?? 0)));
  const notes = [
    ...(note === undefined || amounts === null ? [] : [note]),
    ...(read === null || amounts === null || comparable ? [] : [i18n.t('partnerProgress.notComparable')]),
  ];
  return (
    <FigureLine
      label={label}
      ledger={amounts === null ? null : <AmountList amounts={amounts} report={{ key: report, question: {} }} />}
      read={
        read === null
          ? null
          : { words: formatValue(fractionOf(read.value), DASHBOARD, browserLanguage()), on: dayWords(read.on) }
      }
      differs={comparable && read !== null && !saysSame(read.value, dollars)}
      {...(notes.length === 0 ? {} : { note: notes.join(' ') })}
    />
  );
}

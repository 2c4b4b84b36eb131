import { i18n } from '#i18n';
import { browserLanguage } from '../../../../browser/language.ts';
import type { PartnerField } from '../../../../domain/partner/import/partner-field.ts';
import { type PartnerReason, weightOfPartner } from '../../../../domain/partner/import/partner-reason.ts';
import { dateWords } from '../../../../jobs/date-words.ts';
import { Button } from '../../../components/Button.tsx';
import styles from '../../import/LineFrame.module.css';
import { partnerReasonWords } from './partner-reason-words.ts';

interface Props {
  readonly reasons: readonly PartnerReason[];
  readonly onEdit: (field: PartnerField, text: string) => void;
}

/** Why a row stands as it stands, with the likely corrections one click away. */
export function PartnerReasonList({ reasons, onEdit }: Props) {
  if (reasons.length === 0) return null;
  const single = reasons.filter((reason) => !isAsked(reason));
  return (
    <ul className={styles.reasons}>
      {single.length === reasons.length ? null : <li data-weight="blocks">{i18n.t('pointsImport.answerAbove')}</li>}
      {single.map((reason) => (
        <li key={JSON.stringify(reason)} data-weight={weightOfPartner(reason)}>
          {partnerReasonWords(reason)}
          {corrections(reason).map(({ words, field, text }) => (
            <Button key={words} look="quiet" onClick={() => onEdit(field, text)}>
              {words}
            </Button>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** What is asked once for the whole table is not said again at every row. */
function isAsked(reason: PartnerReason): boolean {
  return reason.code === 'ambiguous-amount' || ('asked' in reason && reason.asked);
}

interface Correction {
  readonly words: string;
  readonly field: PartnerField;
  readonly text: string;
}

/** The readings that a reason leaves open, each written back in a form that can be read one way only. */
function corrections(reason: PartnerReason): readonly Correction[] {
  switch (reason.code) {
    case 'ambiguous-date':
      return [reason.dayFirst, reason.monthFirst].map((date) => ({
        words: i18n.t('import.use', { date: dateWords(date) }),
        field: reason.field,
        text: date.on,
      }));
    case 'month-only': {
      const { on } = reason.date;
      const words = i18n.t('pointsImport.useFirst', { date: dateWords({ on, precision: 'day' }) });
      return [{ words, field: reason.field, text: on }];
    }
    case 'amount-otherwise': {
      const name = new Intl.NumberFormat(browserLanguage(), { maximumFractionDigits: 20 }).format(reason.value);
      return [{ words: i18n.t('import.keepName', { name }), field: reason.field, text: reason.written }];
    }
    default:
      return [];
  }
}

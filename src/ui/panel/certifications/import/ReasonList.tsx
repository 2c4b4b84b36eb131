import { i18n } from '#i18n';
import type { FoundField } from '../../../../domain/certifications/import/found-row.ts';
import { type Reason, weightOf } from '../../../../domain/certifications/import/review-reason.ts';
import type { ReviewedRow } from '../../../../domain/certifications/import/reviewed-row.ts';
import { entryById } from '../../../../jobs/catalogue.ts';
import { dateWords } from '../../../../jobs/date-words.ts';
import { Button } from '../../../components/Button.tsx';
import styles from '../../import/LineFrame.module.css';
import { reasonWords } from './reason-words.ts';

interface Props {
  readonly row: ReviewedRow;
  readonly onEdit: (field: FoundField, text: string) => void;
}

/** Why a row stands as it stands, with the likely corrections one click away. */
export function ReasonList({ row, onEdit }: Props) {
  if (row.reasons.length === 0) return null;
  const months = row.reasons.filter(({ code }) => code === 'month-only');
  // Two sentences that differ by a word are one too many in a list of such rows.
  const reasons = months.length < 2 ? row.reasons : row.reasons.filter(({ code }) => code !== 'month-only');
  return (
    <ul className={styles.reasons}>
      {months.length < 2 ? null : <li>{i18n.t('import.monthsOnly')}</li>}
      {reasons.map((reason) => (
        <li key={JSON.stringify(reason)} data-weight={weightOf(reason)}>
          {reasonWords(reason)}
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

/** The readings that a reason leaves open. A day is written back in the form that can be read one way only. */
function corrections(reason: Reason): readonly { words: string; field: FoundField; text: string }[] {
  if (reason.code === 'ambiguous-date') {
    return [reason.dayFirst, reason.monthFirst].map((date) => ({
      words: i18n.t('import.use', { date: dateWords(date) }),
      field: reason.field,
      text: date.on,
    }));
  }
  if (reason.code === 'ambiguous-name') {
    return reason.catalogueIds.flatMap((id) => {
      const name = entryById(id)?.name.en;
      return name === undefined ? [] : [{ words: i18n.t('import.keepName', { name }), field: 'name', text: name }];
    });
  }
  return [];
}

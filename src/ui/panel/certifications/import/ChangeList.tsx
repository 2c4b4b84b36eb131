import { i18n } from '#i18n';
import type { FieldChange } from '../../../../domain/certifications/import/reviewed-row.ts';
import type { CalendarDate } from '../../../../domain/time.ts';
import { dateWords } from '../../../../jobs/date-words.ts';
import styles from '../../import/LineFrame.module.css';
import { fieldLabel } from './reason-words.ts';

/** What taking a row over would change in the record it matches. */
export function ChangeList({ changes }: { readonly changes: readonly FieldChange[] }) {
  return (
    <ul className={styles.reasons}>
      {changes.map(({ field, from, to }) => (
        <li key={field}>
          {i18n.t('import.changesTo', { field: fieldLabel(field), from: valueWords(from), to: valueWords(to) })}
        </li>
      ))}
    </ul>
  );
}

function valueWords(value: string | CalendarDate | null): string {
  if (value === null || value === '') return i18n.t('import.blank');
  return typeof value === 'string' ? value : dateWords(value);
}

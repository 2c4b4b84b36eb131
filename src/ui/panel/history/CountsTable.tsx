import { i18n } from '#i18n';
import { browserLanguage } from '../../../browser/language.ts';
import type { RestoreCounts } from '../../../domain/history/restore-plan.ts';
import { tableWords } from '../data/table-words.ts';
import styles from './CountsTable.module.css';

const COLUMNS = ['back', 'changed', 'gone'] as const;

/** How many entries of each kind come back, change and go. */
export function CountsTable({ counts }: { readonly counts: readonly RestoreCounts[] }) {
  const number = new Intl.NumberFormat(browserLanguage());
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{i18n.t('data.what')}</th>
          <th scope="col">{i18n.t('history.asOf.back')}</th>
          <th scope="col">{i18n.t('history.asOf.changed')}</th>
          <th scope="col">{i18n.t('history.asOf.gone')}</th>
        </tr>
      </thead>
      <tbody>
        {counts.map((row) => (
          <tr key={row.table}>
            <th scope="row">{tableWords(row.table)}</th>
            {COLUMNS.map((column) => (
              <td key={column} data-none={row[column] === 0 || undefined}>
                {number.format(row[column])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

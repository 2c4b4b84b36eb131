import { i18n } from '#i18n';
import { browserLanguage } from '../../../browser/language.ts';
import type { TableReport } from '../../../domain/backup/restore-report.ts';
import styles from './ReportTable.module.css';
import { tableWords } from './table-words.ts';

const COLUMNS = ['added', 'changed', 'removed', 'same'] as const;

/** How many entries of each kind would be new, changed, removed or the same. Kinds of which there are none are left out. */
export function ReportTable({ reports }: { readonly reports: readonly TableReport[] }) {
  const count = new Intl.NumberFormat(browserLanguage());
  const heads = { added: i18n.t('data.added'), changed: i18n.t('data.changed'), removed: i18n.t('data.removed') };
  const shown = reports.filter((report) => COLUMNS.some((column) => report[column] > 0));
  if (shown.length === 0) return null;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{i18n.t('data.what')}</th>
          <th scope="col">{heads.added}</th>
          <th scope="col">{heads.changed}</th>
          <th scope="col">{heads.removed}</th>
          <th scope="col">{i18n.t('data.same')}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map((report) => (
          <tr key={report.table}>
            <th scope="row">{tableWords(report.table)}</th>
            {COLUMNS.map((column) => (
              <td key={column} data-none={report[column] === 0 || undefined}>
                {count.format(report[column])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

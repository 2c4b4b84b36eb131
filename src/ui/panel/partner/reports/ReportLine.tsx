import type { ReportColumn, ReportRow } from '../../../../jobs/partner/reports/report-kind.ts';
import { cellWords } from './cell-words.ts';
import styles from './ReportLine.module.css';

interface Props {
  readonly row: ReportRow;
  /** Its place among the rows, from 0. */
  readonly index: number;
  readonly columns: readonly ReportColumn[];
}

/** One row of a report; its first cell leads to where it is edited. */
export function ReportLine({ row: { route, cells }, index, columns: [first, ...others] }: Props) {
  if (first === undefined) return null;
  const name = cellWords(first, cells[first.key] ?? null);
  return (
    // The heading is the first row.
    <tr className={styles.line} aria-rowindex={index + 2}>
      <th scope="row" title={name} data-kind={first.kind}>
        {route === null ? name : <a href={`#${route}`}>{name}</a>}
      </th>
      {others.map((column) => {
        const words = cellWords(column, cells[column.key] ?? null);
        return (
          <td key={column.key} title={words} data-kind={column.kind}>
            {words}
          </td>
        );
      })}
    </tr>
  );
}

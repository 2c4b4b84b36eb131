import type { ReactNode } from 'react';
import styles from './PointsTable.module.css';

interface Props {
  /** Says what the table holds, for those who come upon it by itself. */
  readonly caption: string;
  /** The headings; those after the first stand above numbers. */
  readonly columns: readonly string[];
  /** The last column holds words instead of numbers. */
  readonly lastInWords?: boolean;
  /** Its rows, each with a heading first. */
  readonly children: ReactNode;
}

/** A table of points: headings on the left, numbers in line on the right. */
export function PointsTable({ caption, columns, lastInWords = false, children }: Props) {
  return (
    <div className={styles.frame}>
      <table className={styles.table} data-last-in-words={lastInWords || undefined}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}

import type { ReactNode } from 'react';
import styles from './SheetTable.module.css';

interface Props {
  /** Says what the table holds, for those who come upon it by itself. */
  readonly caption: string;
  readonly columns: readonly string[];
  /** Its rows, each with a heading first. */
  readonly children: ReactNode;
}

/** A table of the sheet. On paper its headings stand again on every page, and no row is torn apart. */
export function SheetTable({ caption, columns, children }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a field set is for fields
    // biome-ignore lint/a11y/noNoninteractiveTabindex: where it is moved sideways, the keyboard has to reach it
    <div className={styles.frame} role="group" aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
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

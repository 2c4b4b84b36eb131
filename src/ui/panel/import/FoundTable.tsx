import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { FoundField, FoundRow } from '../../../domain/certifications/import/found-row.ts';
import type { ReviewedRow } from '../../../domain/certifications/import/reviewed-row.ts';
import { FoundLine } from './FoundLine.tsx';
import styles from './FoundTable.module.css';

interface Props {
  readonly rows: readonly ReviewedRow[];
  readonly isTicked: (row: ReviewedRow) => boolean;
  /** What was met for a row, as text: what its editor shows. */
  readonly metAs: (key: string) => FoundRow | undefined;
  readonly onTick: (row: ReviewedRow, ticked: boolean) => void;
  readonly onEdit: (key: string, field: FoundField, text: string) => void;
}

const LINE_PX = 96;

/** What was found, a check box a row. Only the rows in view are drawn. */
export function FoundTable({ rows, isTicked, metAs, onTick, onEdit }: Props) {
  const body = useRef<HTMLTableSectionElement>(null);
  const [above, setAbove] = useState(0);
  const [editing, setEditing] = useState<string | null>(null);
  // What stands above changes with the answers given there.
  useLayoutEffect(() => {
    const offset = body.current?.getBoundingClientRect().top;
    if (offset !== undefined) setAbove(offset + window.scrollY);
  });
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => LINE_PX,
    overscan: 6,
    scrollMargin: above,
    getItemKey: (index) => rows[index]?.key ?? index,
  });

  return (
    // Chromium and Firefox keep a table's roles whatever its display, so its rows can be laid out by hand.
    <table aria-label={i18n.t('import.found')} aria-rowcount={rows.length + 1} className={styles.table}>
      <thead className="visually-hidden">
        <tr aria-rowindex={1}>
          <th scope="col">{i18n.t('import.head.take')}</th>
          <th scope="col">{i18n.t('import.head.certification')}</th>
          <th scope="col">{i18n.t('import.head.state')}</th>
          <th scope="col">{i18n.t('import.head.action')}</th>
        </tr>
      </thead>
      <tbody ref={body} className={styles.body} style={{ blockSize: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index];
          if (row === undefined) return null;
          return (
            <FoundLine
              key={key}
              measure={virtual.measureElement}
              index={index}
              offset={start - above}
              row={row}
              ticked={isTicked(row)}
              met={editing === row.key ? metAs(row.key) : undefined}
              onTick={(ticked) => onTick(row, ticked)}
              onEdit={(field, text) => onEdit(row.key, field, text)}
              onOpen={(open) => setEditing(open ? row.key : null)}
            />
          );
        })}
      </tbody>
    </table>
  );
}

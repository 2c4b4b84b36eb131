import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { Fragment, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { ImportKind } from '../../../jobs/import/import-review.ts';
import styles from './FoundTable.module.css';

/** What a row of the table is drawn from. */
export interface LineProps<Kind extends ImportKind> {
  readonly row: Kind['row'];
  readonly index: number;
  /** Pixels below the top of the table. */
  readonly offset: number;
  readonly measure: (element: HTMLElement | null) => void;
  readonly ticked: boolean;
  /** What was met, while the row is being edited. */
  readonly met: Kind['met'] | undefined;
  readonly onTick: (ticked: boolean) => void;
  readonly onEdit: (field: Kind['field'], text: string) => void;
  readonly onOpen: (open: boolean) => void;
}

interface Props<Kind extends ImportKind> {
  readonly rows: readonly Kind['row'][];
  /** What a row is one of: the heading of its cells. */
  readonly what: string;
  readonly line: (props: LineProps<Kind>) => ReactNode;
  readonly isTicked: (row: Kind['row']) => boolean;
  /** What was met for a row, as text: what its editor shows. */
  readonly metAs: (key: string) => Kind['met'] | undefined;
  readonly onTick: (row: Kind['row'], ticked: boolean) => void;
  readonly onEdit: (key: string, field: Kind['field'], text: string) => void;
}

const LINE_PX = 96;

/** What was found, a check box a row. Only the rows in view are drawn. */
export function FoundTable<Kind extends ImportKind>({
  rows,
  what,
  line,
  isTicked,
  metAs,
  onTick,
  onEdit,
}: Props<Kind>) {
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
          <th scope="col">{what}</th>
          <th scope="col">{i18n.t('import.head.state')}</th>
          <th scope="col">{i18n.t('import.head.action')}</th>
        </tr>
      </thead>
      <tbody ref={body} className={styles.body} style={{ blockSize: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index];
          if (row === undefined) return null;
          return (
            <Fragment key={key}>
              {line({
                measure: virtual.measureElement,
                index,
                offset: start - above,
                row,
                ticked: isTicked(row),
                met: editing === row.key ? metAs(row.key) : undefined,
                onTick: (ticked) => onTick(row, ticked),
                onEdit: (field, text) => onEdit(row.key, field, text),
                onOpen: (open) => setEditing(open ? row.key : null),
              })}
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}

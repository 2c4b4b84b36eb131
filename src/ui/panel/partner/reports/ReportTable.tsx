import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { memo, useLayoutEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { ReportColumn, ReportRow } from '../../../../jobs/partner/reports/report-kind.ts';
import type { ReportSort } from '../../../../jobs/partner/reports/sorted-rows.ts';
import { ReportHead } from './ReportHead.tsx';
import { ReportLine } from './ReportLine.tsx';
import styles from './ReportTable.module.css';

interface Props {
  readonly title: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly ReportRow[];
  /** Whether other rows, or another order, are on their way. */
  readonly busy: boolean;
  readonly sort: ReportSort | null;
  readonly onSort: (key: string) => void;
}

/** Drawn again only when its row changes, not at every step of a scroll. */
const Line = memo(ReportLine);

/** Lines do not break, so they are all of one height. */
const LINE_PX = 33;

/** In rem, the root's text size. */
const WIDTHS: Record<ReportColumn['kind'], number> = { text: 9, day: 7, money: 8, number: 6.5 };

/** The rows of a report. Only those in view are drawn; where the columns do not fit, the table is moved instead of the page. */
export function ReportTable({ title, columns, rows, busy, sort, onSort }: Props) {
  const frame = useRef<HTMLElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop(frame.current?.offsetTop ?? 0), []);
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => LINE_PX,
    overscan: 8,
    // Drawing within the scroll's own event would hold the next one up; what is drawn beyond the edge covers the moment.
    useFlushSync: false,
    scrollMargin: top,
  });
  const width = columns.reduce((sum, { kind }) => sum + WIDTHS[kind], 0);
  const items = virtual.getVirtualItems();
  const above = (items[0]?.start ?? top) - top;
  const below = virtual.getTotalSize() + top - (items.at(-1)?.end ?? top);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has the keyboard alone moves the table by its arrows
    <section ref={frame} className={styles.frame} aria-label={i18n.t('partnerReports.table')} tabIndex={0}>
      <table
        className={styles.table}
        style={{ minInlineSize: `${width}rem` }}
        aria-rowcount={rows.length + 1}
        aria-busy={busy}
      >
        <caption className="visually-hidden">{title}</caption>
        <colgroup>
          {columns.map(({ key, kind }) => (
            <col key={key} style={{ inlineSize: `${WIDTHS[kind]}rem` }} />
          ))}
        </colgroup>
        <ReportHead columns={columns} sort={sort} onSort={onSort} />
        <tbody>
          <Gap height={above} columns={columns.length} />
          {items.map(({ index }) => {
            const row = rows[index];
            return row === undefined ? null : <Line key={row.key} row={row} index={index} columns={columns} />;
          })}
          <Gap height={below} columns={columns.length} />
        </tbody>
      </table>
    </section>
  );
}

/** Stands for the lines that are not drawn. */
function Gap({ height, columns }: { readonly height: number; readonly columns: number }) {
  if (height <= 0) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: it holds nothing, so nothing in it can be reached
    <tr aria-hidden="true">
      <td colSpan={columns} className={styles.gap} style={{ blockSize: `${height}px` }} />
    </tr>
  );
}

import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { memo, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { useWorld } from '../../components/world-context.ts';
import styles from '../certifications/RowList.module.css';
import { rowHeight } from '../certifications/RowList.tsx';
import { TicketRow } from './TicketRow.tsx';
import type { TicketEntry } from './ticket-entry.ts';

/** Drawn again only when something of it changes, not at every step of a scroll. */
const Row = memo(TicketRow);

/** The lines of the list. Only those in view are drawn, however many there are. */
export function TicketRows({ entries }: { readonly entries: readonly TicketEntry[] }) {
  const zone = useWorld().zone();
  const list = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop(list.current?.offsetTop ?? 0), []);
  const keyOf = useMemo(() => (index: number) => entries[index]?.id ?? index, [entries]);
  const height = rowHeight();
  const virtual = useWindowVirtualizer({
    count: entries.length,
    estimateSize: () => height,
    overscan: 4,
    // Drawing within the scroll's own event would hold the next one up.
    useFlushSync: false,
    scrollMargin: top,
    getItemKey: keyOf,
  });
  const items = virtual.getVirtualItems();
  const end = items.at(-1)?.end ?? top;
  return (
    <ul
      ref={list}
      className={styles.list}
      aria-label={i18n.t('ticketList.title')}
      style={{
        paddingBlockStart: `${(items[0]?.start ?? top) - top}px`,
        paddingBlockEnd: `${virtual.getTotalSize() + top - end}px`,
      }}
    >
      {items.map(({ index, key }) => {
        const entry = entries[index];
        return entry === undefined ? null : (
          <Row
            key={key}
            measure={virtual.measureElement}
            entry={entry}
            index={index}
            total={entries.length}
            zone={zone}
          />
        );
      })}
    </ul>
  );
}

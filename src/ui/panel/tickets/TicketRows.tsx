import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { memo, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { SeenTicket } from '../../../domain/tickets/ticket-copy.ts';
import { RowList, rowHeight } from '../../components/RowList.tsx';
import { useWorld } from '../../components/world-context.ts';
import { TicketRow } from './TicketRow.tsx';

/** Drawn again only when something of it changes, not at every step of a scroll. */
const Row = memo(TicketRow);

interface Props {
  readonly entries: readonly SeenTicket[];
  /** How many lines there are when `entries` are only the first of them. */
  readonly total: number;
}

/** The lines of the list. Only those in view are drawn, however many there are. */
export function TicketRows({ entries, total }: Props) {
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
    <RowList
      list={list}
      label={i18n.t('ticketList.title')}
      above={(items[0]?.start ?? top) - top}
      below={virtual.getTotalSize() + top - end + (total - entries.length) * height}
    >
      {items.map(({ index, key }) => {
        const entry = entries[index];
        return entry === undefined ? null : (
          <Row key={key} measure={virtual.measureElement} entry={entry} index={index} total={total} zone={zone} />
        );
      })}
    </RowList>
  );
}

import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { memo, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { ClientRow } from './ClientRow.tsx';
import styles from './ClientRows.module.css';
import type { LedgerLine } from './ledger-line.ts';

/** Drawn again only when its client changes, not at every step of a scroll. */
const Row = memo(ClientRow);

/** What a line measures whose name fits; in a narrow panel the figures stand below, as the styles of a row have it. */
function rowHeight(): number {
  return matchMedia('(max-width: 32rem)').matches ? 73 : 55;
}

/** The clients of the list. Only those in view are drawn, however many there are. */
export function ClientRows({ lines }: { readonly lines: readonly LedgerLine[] }) {
  const list = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop(list.current?.offsetTop ?? 0), []);
  // The same function as long as the lines are the same: another one has the place of every line worked out anew.
  const keyOf = useMemo(() => {
    const keys = lines.map(({ client }) => client.id);
    return (index: number) => keys[index] ?? index;
  }, [lines]);
  const height = rowHeight();
  const virtual = useWindowVirtualizer({
    count: lines.length,
    estimateSize: () => height,
    overscan: 4,
    // Drawing within the scroll's own event would hold the next one up; what is drawn beyond the edge covers the moment.
    useFlushSync: false,
    scrollMargin: top,
    getItemKey: keyOf,
  });
  const items = virtual.getVirtualItems();
  const above = (items[0]?.start ?? top) - top;
  const below = virtual.getTotalSize() + top - (items.at(-1)?.end ?? top);
  return (
    <ul
      ref={list}
      className={styles.list}
      aria-label={i18n.t('ledger.clients')}
      style={{ paddingBlockStart: `${above}px`, paddingBlockEnd: `${below}px` }}
    >
      {items.map(({ index, key }) => {
        const line = lines[index];
        return line === undefined ? null : (
          <Row key={key} measure={virtual.measureElement} line={line} index={index} total={lines.length} />
        );
      })}
    </ul>
  );
}

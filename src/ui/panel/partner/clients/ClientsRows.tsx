import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { memo, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { ClientsRow } from './ClientsRow.tsx';
import styles from './ClientsRows.module.css';
import type { ClientLine } from './client-line.ts';

/** Drawn again only when its client or its choice changes, not at every step of a scroll. */
const Row = memo(ClientsRow);

interface Props {
  readonly lines: readonly ClientLine[];
  readonly chosen: ReadonlySet<string>;
  /** The same function at every drawing. */
  readonly onChoose: (id: string, chosen: boolean) => void;
}

/** What a line measures whose texts fit, as the styles of a row have it. */
function rowHeight(): number {
  return matchMedia('(max-width: 32rem)').matches ? 96 : 75;
}

/** The clients of the list. Only those in view are drawn, however many there are. */
export function ClientsRows({ lines, chosen, onChoose }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop(list.current?.offsetTop ?? 0), []);
  // The same function as long as the lines are the same: another one has the place of every line worked out anew.
  const keyOf = useMemo(() => (index: number) => lines[index]?.client.id ?? index, [lines]);
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
      aria-label={i18n.t('partnerClients.title')}
      style={{ paddingBlockStart: `${above}px`, paddingBlockEnd: `${below}px` }}
    >
      {items.map(({ index, key }) => {
        const line = lines[index];
        return line === undefined ? null : (
          <Row
            key={key}
            measure={virtual.measureElement}
            line={line}
            index={index}
            total={lines.length}
            chosen={chosen.has(line.client.id)}
            onChoose={onChoose}
          />
        );
      })}
    </ul>
  );
}

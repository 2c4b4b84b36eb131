import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { memo, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { RowList } from '../../../components/RowList.tsx';
import { SharedRow } from './SharedRow.tsx';
import type { SharedLine } from './shared-lines.ts';

/** Drawn again only when its deal changes, not at every step of a scroll. */
const Row = memo(SharedRow);

/** What a line measures whose names fit, by the styles of a row. */
const ROW_PX = 75;

/** The deals of the list. Only those in view are drawn, however many there are. */
export function SharedRows({ lines }: { readonly lines: readonly SharedLine[] }) {
  const list = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop(list.current?.offsetTop ?? 0), []);
  // The same function as long as the lines are the same: another one has the place of every line worked out anew.
  const keyOf = useMemo(() => {
    const keys = lines.map(({ deal }) => deal.id);
    return (index: number) => keys[index] ?? index;
  }, [lines]);
  const virtual = useWindowVirtualizer({
    count: lines.length,
    estimateSize: () => ROW_PX,
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
    <RowList list={list} label={i18n.t('partnerShared.deals')} above={above} below={below}>
      {items.map(({ index, key }) => {
        const line = lines[index];
        return line === undefined ? null : (
          <Row key={key} measure={virtual.measureElement} line={line} index={index} total={lines.length} />
        );
      })}
    </RowList>
  );
}

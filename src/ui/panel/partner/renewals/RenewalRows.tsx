import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { memo, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { RowList } from '../../../components/RowList.tsx';
import { RenewalRow } from './RenewalRow.tsx';
import type { RenewalLine } from './renewal-line.ts';

/** Drawn again only when its renewal changes, not at every step of a scroll. */
const Row = memo(RenewalRow);

/** What a row of the usual number of facts measures; each is measured once it is drawn. */
function rowHeight(): number {
  return matchMedia('(max-width: 32rem)').matches ? 180 : 140;
}

/** The renewals of the list. Only those in view are drawn, however many there are. */
export function RenewalRows({ lines }: { readonly lines: readonly RenewalLine[] }) {
  const list = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop(list.current?.offsetTop ?? 0), []);
  // The same function as long as the lines are the same: another one has the place of every line worked out anew.
  const keyOf = useMemo(() => {
    const keys = lines.map(({ renewal }) => renewal.id);
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
    <RowList list={list} label={i18n.t('partnerRenewals.title')} above={above} below={below}>
      {items.map(({ index, key }) => {
        const line = lines[index];
        return line === undefined ? null : (
          <Row key={key} measure={virtual.measureElement} line={line} index={index} total={lines.length} />
        );
      })}
    </RowList>
  );
}

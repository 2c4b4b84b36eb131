import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { memo, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { editCertification, freshCertification } from '../../../jobs/save-certification.ts';
import { RowList, rowHeight } from '../../components/RowList.tsx';
import { useAnnounce } from '../../components/use-announce.tsx';
import { useNow } from '../../components/use-now.ts';
import { useWorld } from '../../components/world-context.ts';
import { CertificationRow } from './CertificationRow.tsx';
import type { ListLine } from './list-line.ts';

/** Drawn again only when something of it changes, not at every step of a scroll. */
const Row = memo(CertificationRow);

interface Props {
  readonly lines: readonly ListLine[];
  /** How many lines there are when `lines` are only the first of them. */
  readonly total: number;
}

/** The lines of the list. Only those in view are drawn, however many there are. */
export function CertificationRows({ lines, total }: Props) {
  const world = useWorld();
  const { settle } = useAnnounce();
  const list = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop(list.current?.offsetTop ?? 0), []);
  const locked = useMemo(() => lines.some(({ states }) => states[0]?.kind === 'retake-locked'), [lines]);
  const now = useNow(locked ? 1_000 : 60_000);
  // The same function as long as the lines are the same: another one has the place of every line worked out anew.
  const keyOf = useMemo(() => {
    const keys = lines.map(({ certification }) => certification.id);
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

  const favour = useCallback(
    async ({ certification }: ListLine) => {
      const { id, name } = certification;
      const favourite = !certification.favourite;
      const whole = 'revision' in certification ? certification : await freshCertification(world, id);
      const outcome = whole === null ? { kind: 'gone' } : await editCertification(world, whole, { favourite });
      settle(outcome, i18n.t(favourite ? 'list.favoured' : 'list.unfavoured', { name }));
    },
    [world, settle],
  );

  const items = virtual.getVirtualItems();
  const end = items.at(-1)?.end ?? top;
  return (
    <RowList
      list={list}
      label={i18n.t('nav.certifications')}
      above={(items[0]?.start ?? top) - top}
      below={virtual.getTotalSize() + top - end + (total - lines.length) * height}
    >
      {items.map(({ index, key }) => {
        const line = lines[index];
        return line === undefined ? null : (
          <Row
            key={key}
            measure={virtual.measureElement}
            line={line}
            index={index}
            total={total}
            now={now}
            onFavour={favour}
          />
        );
      })}
    </RowList>
  );
}

import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { editCertification } from '../../../jobs/save-certification.ts';
import { useAnnounce } from '../../components/use-announce.tsx';
import { useNow } from '../../components/use-now.ts';
import { useWorld } from '../../components/world-context.ts';
import { CertificationRow } from './CertificationRow.tsx';
import styles from './CertificationRows.module.css';
import type { ListEntry } from './list-entry.ts';

/** About what one line measures; each is measured once it is drawn. */
const ROW_PX = 66;

/** The lines of the list. Only those in view are drawn, however many there are. */
export function CertificationRows({ entries }: { readonly entries: readonly ListEntry[] }) {
  const world = useWorld();
  const { settle } = useAnnounce();
  const list = useRef<HTMLUListElement>(null);
  const [above, setAbove] = useState(0);
  useLayoutEffect(() => setAbove(list.current?.offsetTop ?? 0), []);
  const locked = useMemo(() => entries.some(({ states }) => states[0]?.kind === 'retake-locked'), [entries]);
  const now = useNow(locked ? 1_000 : 60_000);
  const virtual = useWindowVirtualizer({
    count: entries.length,
    estimateSize: () => ROW_PX,
    overscan: 4,
    scrollMargin: above,
    getItemKey: (index) => entries[index]?.certification.id ?? index,
  });

  const favour = useCallback(
    async ({ certification }: ListEntry) => {
      const favourite = !certification.favourite;
      const outcome = await editCertification(world, certification, { favourite });
      settle(outcome, i18n.t(favourite ? 'list.favoured' : 'list.unfavoured', { name: certification.name }));
    },
    [world, settle],
  );

  return (
    <ul
      ref={list}
      className={styles.list}
      aria-label={i18n.t('nav.certifications')}
      style={{ blockSize: virtual.getTotalSize() }}
    >
      {virtual.getVirtualItems().map(({ index, key, start }) => {
        const entry = entries[index];
        return entry === undefined ? null : (
          <li
            key={key}
            ref={virtual.measureElement}
            data-index={index}
            aria-setsize={entries.length}
            aria-posinset={index + 1}
            className={styles.row}
            style={{ transform: `translateY(${start - above}px)` }}
          >
            <CertificationRow entry={entry} now={now} onFavour={favour} />
          </li>
        );
      })}
    </ul>
  );
}

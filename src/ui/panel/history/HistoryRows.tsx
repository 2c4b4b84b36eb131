import { useState } from 'react';
import { i18n } from '#i18n';
import type { RestoreOutcome } from '../../../jobs/history/restore-change.ts';
import { readHistoryItems } from '../../../store/queries/history.ts';
import { Button } from '../../components/Button.tsx';
import { useFocusIfLost } from '../../components/use-focus-if-lost.ts';
import { useLive } from '../../components/use-live.ts';
import { useWorld } from '../../components/world-context.ts';
import { actWords } from './action-words.ts';
import { FieldChanges } from './FieldChanges.tsx';
import styles from './HistoryRows.module.css';
import { RestoreButton } from './RestoreButton.tsx';

const AT_FIRST = 20;

interface Props {
  readonly change: number;
  /** How many rows it touched. */
  readonly total: number;
  readonly onRestore: (restore: () => Promise<RestoreOutcome>, sentence: string) => Promise<void>;
}

/** What one change did row by row, each with its way back. */
export function HistoryRows({ change, total, onRestore }: Props) {
  const { database } = useWorld();
  const [limit, setLimit] = useState(AT_FIRST);
  const items = useLive(() => readHistoryItems(database, change, limit), [database, change, limit]);
  const list = useFocusIfLost<HTMLUListElement>(total > limit);
  if (items === undefined) return null;
  return (
    <>
      <ul ref={list} tabIndex={-1} className={styles.rows}>
        {items.map((item) => (
          <li key={item.id}>
            <p>{actWords(item)}</p>
            <RestoreButton item={item} onRestore={onRestore} />
            <FieldChanges changes={item.changes} />
          </li>
        ))}
      </ul>
      {total > limit ? (
        <Button look="quiet" onClick={() => setLimit(limit + AT_FIRST)}>
          {i18n.t('history.moreRows')}
        </Button>
      ) : null}
    </>
  );
}

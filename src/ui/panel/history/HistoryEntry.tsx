import { useId, useState } from 'react';
import { i18n } from '#i18n';
import { browserLanguage } from '../../../browser/language.ts';
import type { EpochMs } from '../../../domain/time.ts';
import { restoreChange } from '../../../jobs/history/restore-change.ts';
import type { HistoryAction } from '../../../store/queries/history.ts';
import { Button } from '../../components/Button.tsx';
import { useWorld } from '../../components/world-context.ts';
import { timeWords } from '../reminders/when-words.ts';
import { actionWords, itemWords } from './action-words.ts';
import { FieldChanges } from './FieldChanges.tsx';
import styles from './HistoryEntry.module.css';
import { HistoryRows } from './HistoryRows.tsx';
import { RestoreButton } from './RestoreButton.tsx';
import { useRestore } from './use-restore.ts';

interface Props {
  readonly action: HistoryAction;
  readonly earliest: EpochMs;
}

/** One change: when it was, what it did, and the way back. */
export function HistoryEntry({ action, earliest }: Props) {
  const world = useWorld();
  const [open, setOpen] = useState(false);
  const details = useId();
  const { trouble, run } = useRestore(earliest);
  const { change, at, groups, lead } = action;
  const total = groups.reduce((sum, { count }) => sum + count, 0);
  const only = total === 1 ? lead : null;
  const words = actionWords(action);
  const all = i18n.t('history.restoreAll', { count: new Intl.NumberFormat(browserLanguage()).format(total) });
  const hasDetails = only === null || only.changes.length > 0;
  return (
    <li className={styles.entry}>
      <p className={styles.words}>
        <time dateTime={new Date(at).toISOString()}>{timeWords(at, world.zone())}</time> {words}
      </p>
      <div className={styles.ways}>
        {only === null ? (
          <Button
            look="quiet"
            aria-label={i18n.t('history.restoreOf', { action: all, what: words })}
            onClick={() => void run(() => restoreChange(world, change), i18n.t('history.doneMany'))}
          >
            {all}
          </Button>
        ) : (
          <RestoreButton item={only} onRestore={run} />
        )}
        {hasDetails ? (
          <Button
            look="quiet"
            aria-expanded={open}
            aria-controls={details}
            aria-label={i18n.t('history.detailsOf', { what: only === null ? words : itemWords(only) })}
            onClick={() => setOpen(!open)}
          >
            {i18n.t('history.details')}
          </Button>
        ) : null}
      </div>
      {trouble === null ? null : (
        <p className={styles.trouble} role="alert">
          {trouble}
        </p>
      )}
      <div id={details} hidden={!open}>
        {open && only === null ? <HistoryRows change={change} total={total} onRestore={run} /> : null}
        {open && only !== null ? <FieldChanges changes={only.changes} /> : null}
      </div>
    </li>
  );
}

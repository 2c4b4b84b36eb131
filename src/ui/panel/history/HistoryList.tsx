import { useDeferredValue, useState } from 'react';
import { i18n } from '#i18n';
import { dayOf, type EpochMs } from '../../../domain/time.ts';
import { type HistoryAction, readHistoryPage } from '../../../store/queries/history.ts';
import { Button } from '../../components/Button.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useFocusIfLost } from '../../components/use-focus-if-lost.ts';
import { useLive } from '../../components/use-live.ts';
import { useNow } from '../../components/use-now.ts';
import { useWorld } from '../../components/world-context.ts';
import { dayWords } from '../reminders/when-words.ts';
import { HistoryEntry } from './HistoryEntry.tsx';
import styles from './HistoryList.module.css';

const AT_FIRST = 30;

/** What was changed, the latest first, by the day on which it was. */
export function HistoryList({ earliest }: { readonly earliest: EpochMs }) {
  const world = useWorld();
  const zone = world.zone();
  const [limit, setLimit] = useState(AT_FIRST);
  const [search, setSearch] = useState('');
  const asked = useDeferredValue(search);
  const page = useLive(() => readHistoryPage(world.database, { limit, search: asked }), [world, limit, asked]);
  const end = useFocusIfLost<HTMLParagraphElement>(page?.more);
  const today = dayOf({ now: useNow(60_000), zone });
  if (page === undefined) return null;
  const days = Map.groupBy(page.actions, ({ at }: HistoryAction) => dayOf({ now: at, zone }));
  const empty = page.actions.length === 0;
  return (
    <section className={styles.card} aria-labelledby="changes">
      <h2 id="changes">{i18n.t('history.list')}</h2>
      {empty && asked === '' ? null : (
        <TextField label={i18n.t('history.search')} type="search" wide value={search} onText={setSearch} />
      )}
      <p role="status" hidden={!empty}>
        {empty ? i18n.t(asked === '' ? 'history.none' : 'history.notFound') : ''}
      </p>
      <div className={styles.days}>
        {[...days].map(([day, actions]) => (
          <section key={day} aria-label={dayWords(day, today)}>
            <h3>{dayWords(day, today)}</h3>
            <ul>
              {actions.map((action) => (
                <HistoryEntry key={action.change} action={action} earliest={earliest} />
              ))}
            </ul>
          </section>
        ))}
      </div>
      {page.more ? (
        <div>
          <Button onClick={() => setLimit(limit + AT_FIRST)}>{i18n.t('history.earlier')}</Button>
        </div>
      ) : null}
      {page.more || limit === AT_FIRST || empty ? null : (
        <p ref={end} tabIndex={-1} className={styles.end}>
          {i18n.t('history.end')}
        </p>
      )}
    </section>
  );
}

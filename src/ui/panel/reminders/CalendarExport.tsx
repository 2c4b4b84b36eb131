import { useState } from 'react';
import { i18n } from '#i18n';
import type { DeadlineKind } from '../../../domain/reminders/deadline.ts';
import { REMINDER_KINDS } from '../../../domain/reminders/reminder-kinds.ts';
import { CALENDAR_KINDS, exportCalendar } from '../../../jobs/export-calendar.ts';
import { readDeadlineCounts } from '../../../store/queries/deadline-counts.ts';
import { Button } from '../../components/Button.tsx';
import { useAnnounce } from '../../components/use-announce.tsx';
import { useLive } from '../../components/use-live.ts';
import { useWorld } from '../../components/world-context.ts';
import { calendarWords } from './calendar-words.ts';
import { kindWords } from './kind-words.ts';
import styles from './ReminderSettings.module.css';

const KINDS = Object.keys(REMINDER_KINDS) as DeadlineKind[];
const USUAL: ReadonlySet<DeadlineKind> = new Set(CALENDAR_KINDS);

/** Saves the deadlines of the chosen kinds as a calendar file. */
export function CalendarExport() {
  const world = useWorld();
  const { say } = useAnnounce();
  const [chosen, setChosen] = useState(USUAL);
  const [busy, setBusy] = useState(false);
  const counts = useLive(() => readDeadlineCounts(world.database, KINDS), [world]);
  if (counts === undefined) return null;
  const save = async () => {
    setBusy(true);
    say(calendarWords(await exportCalendar(world, chosen).finally(() => setBusy(false))));
  };
  return (
    <section className={styles.card} aria-labelledby="remind-calendar">
      <h2 id="remind-calendar">{i18n.t('remindSettings.calendar.title')}</h2>
      <p className={styles.soft}>{i18n.t('remindSettings.calendar.text')}</p>
      {counts.size === 0 ? (
        <p>{i18n.t('remindSettings.calendar.nothing')}</p>
      ) : (
        <>
          <fieldset className={styles.stack}>
            <legend>{i18n.t('remindSettings.calendar.kinds')}</legend>
            {KINDS.filter((kind) => counts.has(kind)).map((kind) => (
              <label key={kind} className={styles.check}>
                <input
                  type="checkbox"
                  checked={chosen.has(kind)}
                  onChange={() => setChosen(chosen.symmetricDifference(new Set([kind])))}
                />
                {i18n.t('remindSettings.calendar.count', { kind: kindWords(kind), count: counts.get(kind) ?? 0 })}
              </label>
            ))}
          </fieldset>
          {KINDS.some((kind) => chosen.has(kind) && counts.has(kind)) ? (
            <div>
              <Button aria-disabled={busy} onClick={() => (busy ? undefined : void save())}>
                {i18n.t('remindSettings.calendar.save')}
              </Button>
            </div>
          ) : (
            <p role="status">{i18n.t('remindSettings.calendar.noneChosen')}</p>
          )}
        </>
      )}
    </section>
  );
}

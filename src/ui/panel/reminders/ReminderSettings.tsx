import { i18n } from '#i18n';
import type { ReminderWish } from '../../../domain/reminders/reminder-wish.ts';
import { wishReminders } from '../../../jobs/wish-reminders.ts';
import { readPreferences } from '../../../store/queries/settings.ts';
import { useAnnounce } from '../../components/use-announce.tsx';
import { useLive } from '../../components/use-live.ts';
import { useWorld } from '../../components/world-context.ts';
import { CalendarExport } from './CalendarExport.tsx';
import { KindSettings } from './KindSettings.tsx';
import { QuietTimesChoice } from './QuietTimesChoice.tsx';
import styles from './ReminderSettings.module.css';
import { TestNotification } from './TestNotification.tsx';

/** When and of what the user wants to be reminded, for all items. Every choice holds at once and can be taken back. */
export function ReminderSettings() {
  const world = useWorld();
  const { settle } = useAnnounce();
  const preferences = useLive(() => readPreferences(world.database), [world]);
  if (preferences === undefined) return null;
  const { reminders } = preferences;
  const wish = async (one: ReminderWish) => settle(await wishReminders(world, one), i18n.t('settings.saved'));

  return (
    <div className={styles.screen}>
      <a className={styles.back} href="#/reminders">
        ← {i18n.t('nav.back')}
      </a>
      <h1>{i18n.t('remindSettings.title')}</h1>
      <QuietTimesChoice
        minuteOfDay={reminders.minuteOfDay}
        quiet={reminders.quiet}
        onChoose={(change) => void wish({ of: 'times', change })}
      />
      <KindSettings preferences={reminders} onChoose={(kind, change) => void wish({ of: 'kind', kind, change })} />
      <TestNotification />
      <CalendarExport />
    </div>
  );
}

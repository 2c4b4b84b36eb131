import { i18n } from '#i18n';
import { readPreferences } from '../../../store/queries/settings.ts';
import { useLive } from '../../components/use-live.ts';
import { useWorld } from '../../components/world-context.ts';
import { AgendaHistory } from './AgendaHistory.tsx';
import styles from './AgendaScreen.module.css';
import { ComingReminders } from './ComingReminders.tsx';
import { NotificationsOff } from './NotificationsOff.tsx';
import { OpenReminders } from './OpenReminders.tsx';
import { SilencedReminders } from './SilencedReminders.tsx';
import { SnoozedReminders } from './SnoozedReminders.tsx';
import { useNotificationsAllowed } from './use-notifications-allowed.ts';

/** Everything about reminders: what awaits an answer, what will come, when and why, and what came. */
export function AgendaScreen() {
  const world = useWorld();
  const preferences = useLive(() => readPreferences(world.database), [world]);
  const allowed = useNotificationsAllowed();
  if (preferences === undefined) return null;
  const { reminders } = preferences;
  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <h1>{i18n.t('nav.reminders')}</h1>
        <a href="#/reminders/settings">{i18n.t('agenda.settings')}</a>
      </header>
      {allowed === false ? <NotificationsOff /> : null}
      <OpenReminders reminders={reminders} allowed={allowed !== false} />
      <SnoozedReminders reminders={reminders} />
      <ComingReminders quiet={reminders.quiet} />
      <SilencedReminders mutedKinds={reminders.muted} />
      <AgendaHistory />
    </div>
  );
}

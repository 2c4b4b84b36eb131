import { i18n } from '#i18n';
import { isCurrent } from '../../../domain/reminders/outlook.ts';
import type { ReminderPreferences } from '../../../domain/reminders/reminder-preferences.ts';
import type { ReminderChoice } from '../../../domain/reminders/reminder-rule.ts';
import { dayOf } from '../../../domain/time.ts';
import { chooseReminder } from '../../../jobs/choose-reminder.ts';
import { CALENDAR_KINDS } from '../../../jobs/export-calendar.ts';
import type { ComingReminder } from '../../../store/queries/reminders.ts';
import styles from '../../components/Section.module.css';
import { Section } from '../../components/Section.tsx';
import { useAnnounce } from '../../components/use-announce.tsx';
import { useNow } from '../../components/use-now.ts';
import { useWorld } from '../../components/world-context.ts';
import { ExportOne } from './ExportOne.tsx';
import { ItemReminder } from './ItemReminder.tsx';

interface Props {
  readonly subjectId: string;
  /** Of the certification, the first one first. */
  readonly found: readonly ComingReminder[];
  readonly preferences: ReminderPreferences;
}

/** How one certification reminds: each of its deadlines with its next reminder, and a way into the calendar. */
export function ItemReminders({ subjectId, found, preferences }: Props) {
  const world = useWorld();
  const { settle } = useAnnounce();
  const now = useNow(60_000);
  const moment = { now, zone: world.zone() };
  // A date stays of interest when it is over; a lock that ended long ago does not.
  const shown = found.filter(
    ({ deadline }) => deadline.on !== null || deadline.next !== null || isCurrent(deadline, now, dayOf(moment)),
  );
  const choose = async (choice: ReminderChoice) =>
    settle(await chooseReminder(world, choice), i18n.t('settings.saved'));
  return (
    <Section id="reminders" title={i18n.t('remindSettings.item.title')}>
      {shown.length === 0 ? (
        <p className={styles.soft}>{i18n.t('remindSettings.item.none')}</p>
      ) : (
        <div>
          {shown.map(({ deadline, choice }) => (
            <ItemReminder
              key={deadline.key}
              deadline={deadline}
              choice={choice}
              preferences={preferences}
              moment={moment}
              onChoose={(changed) => void choose(changed)}
            />
          ))}
        </div>
      )}
      {found.some(({ deadline }) => CALENDAR_KINDS.includes(deadline.kind)) ? (
        <div>
          <ExportOne subjectId={subjectId} />
        </div>
      ) : null}
    </Section>
  );
}

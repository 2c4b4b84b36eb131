import { i18n } from '#i18n';
import type { DeadlineKind } from '../../../domain/reminders/deadline.ts';
import type { KindPreferences } from '../../../domain/reminders/kind-preferences.ts';
import { REMINDER_KINDS } from '../../../domain/reminders/reminder-kinds.ts';
import type { ReminderPreferences } from '../../../domain/reminders/reminder-preferences.ts';
import { KindCard } from './KindCard.tsx';
import styles from './ReminderSettings.module.css';

interface Props {
  readonly preferences: ReminderPreferences;
  readonly onChoose: (kind: DeadlineKind, change: Partial<KindPreferences>) => void;
}

const KINDS = Object.keys(REMINDER_KINDS) as DeadlineKind[];

/** Every kind of reminder and how it reminds. */
export function KindSettings({ preferences, onChoose }: Props) {
  return (
    <section className={styles.card} aria-labelledby="remind-kinds">
      <h2 id="remind-kinds">{i18n.t('remindSettings.kinds.title')}</h2>
      <p className={styles.soft}>{i18n.t('remindSettings.kinds.text')}</p>
      <div>
        {KINDS.map((kind) => (
          <KindCard key={kind} kind={kind} preferences={preferences} onChoose={(change) => onChoose(kind, change)} />
        ))}
      </div>
    </section>
  );
}

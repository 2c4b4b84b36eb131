import { useRef } from 'react';
import { i18n } from '#i18n';
import { sameLeads } from '../../../domain/reminders/lead-list.ts';
import type { KeptDeadline } from '../../../domain/reminders/planning.ts';
import type { ReminderPreferences } from '../../../domain/reminders/reminder-preferences.ts';
import { leadsOf, type ReminderChoice } from '../../../domain/reminders/reminder-rule.ts';
import type { Moment } from '../../../domain/time.ts';
import { Button } from '../../components/Button.tsx';
import { FoldedCard } from '../../components/FoldedCard.tsx';
import { itemStanding } from './item-standing.ts';
import { kindWords } from './kind-words.ts';
import { LeadsField } from './LeadsField.tsx';
import styles from './ReminderSettings.module.css';

interface Props {
  readonly deadline: KeptDeadline;
  /** Undefined where what holds for the kind holds for it. */
  readonly choice: ReminderChoice | undefined;
  readonly preferences: ReminderPreferences;
  readonly moment: Moment;
  readonly onChoose: (choice: ReminderChoice) => void;
}

/** One deadline: when it reminds next, and what of that holds for it alone. */
export function ItemReminder({ deadline, choice, preferences, moment, onChoose }: Props) {
  const first = useRef<HTMLInputElement>(null);
  const { key, kind } = deadline;
  const ofKind = leadsOf(kind, preferences);
  const chosen = choice ?? { key, muted: false, leads: null };
  return (
    <FoldedCard title={kindWords(kind)} text={itemStanding(deadline, chosen, preferences, moment)}>
      {preferences.muted.includes(kind) ? (
        <p>
          {i18n.t('remindSettings.item.kindOff')} <a href="#/reminders/settings">{i18n.t('remindSettings.title')}</a>
        </p>
      ) : (
        <label className={styles.check}>
          <input
            ref={first}
            type="checkbox"
            checked={!chosen.muted}
            onChange={(event) => onChoose({ ...chosen, muted: !event.target.checked })}
          />
          {i18n.t('remindSettings.kinds.remindMe')}
        </label>
      )}
      {chosen.muted || preferences.muted.includes(kind) ? null : (
        <LeadsField
          kind={kind}
          leads={chosen.leads ?? ofKind}
          onChoose={(leads) => onChoose({ ...chosen, leads: sameLeads(leads, ofKind) ? null : leads })}
        />
      )}
      {choice === undefined ? null : (
        <div>
          <Button
            onClick={() => {
              onChoose({ key, muted: false, leads: null });
              // This button goes as soon as nothing is changed any more.
              first.current?.focus();
            }}
          >
            {i18n.t('remindSettings.kinds.usual')}
          </Button>
        </div>
      )}
    </FoldedCard>
  );
}

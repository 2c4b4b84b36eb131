import { useRef } from 'react';
import { i18n } from '#i18n';
import { browserLanguage } from '../../../browser/language.ts';
import type { DeadlineKind } from '../../../domain/reminders/deadline.ts';
import { isUsual, type KindPreferences, kindPreferences, USUAL } from '../../../domain/reminders/kind-preferences.ts';
import { REMINDER_KINDS } from '../../../domain/reminders/reminder-kinds.ts';
import type { ReminderPreferences } from '../../../domain/reminders/reminder-preferences.ts';
import { leadsOf } from '../../../domain/reminders/reminder-rule.ts';
import { Button } from '../../components/Button.tsx';
import { FoldedCard } from '../../components/FoldedCard.tsx';
import { kindText, kindWords } from './kind-words.ts';
import { LeadsField } from './LeadsField.tsx';
import { leadWords } from './lead-words.ts';
import styles from './ReminderSettings.module.css';
import { TierReviewSource } from './TierReviewSource.tsx';

interface Props {
  readonly kind: DeadlineKind;
  readonly preferences: ReminderPreferences;
  readonly onChoose: (change: Partial<KindPreferences>) => void;
}

const BEFORE = { days: 'remindSettings.kinds.daysBefore', minutes: 'remindSettings.kinds.minutesBefore' } as const;

/** One kind of reminder: whether, how long before and how often it comes. */
export function KindCard({ kind, preferences, onChoose }: Props) {
  const first = useRef<HTMLInputElement>(null);
  const chosen = kindPreferences(kind, preferences);
  const leads = leadsOf(kind, preferences);
  return (
    <FoldedCard title={kindWords(kind)} text={standing(kind, leads, chosen)}>
      <p className={styles.soft}>{kindText(kind)}</p>
      {kind === 'tier-review' ? <TierReviewSource /> : null}
      <label className={styles.check}>
        <input
          ref={first}
          type="checkbox"
          checked={!chosen.muted}
          onChange={(event) => onChoose({ muted: !event.target.checked })}
        />
        {i18n.t('remindSettings.kinds.remindMe')}
      </label>
      {chosen.muted ? null : (
        <>
          <LeadsField kind={kind} leads={leads} onChoose={(changed) => onChoose({ leads: changed })} />
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={chosen.repeated}
              onChange={(event) => onChoose({ repeated: event.target.checked })}
            />
            {i18n.t('remindSettings.kinds.repeat')}
          </label>
        </>
      )}
      {isUsual(chosen) ? null : (
        <div>
          <Button
            onClick={() => {
              onChoose(USUAL);
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

function standing(kind: DeadlineKind, leads: readonly number[], { muted, repeated }: KindPreferences): string {
  if (muted) return i18n.t('remindSettings.kinds.off');
  const before = leads.filter((lead) => lead > 0).map(String);
  const list = new Intl.ListFormat(browserLanguage(), { type: 'unit', style: 'short' }).format(before);
  return [
    before.length === 0 ? '' : i18n.t(BEFORE[REMINDER_KINDS[kind].unit], { list }),
    leads.includes(0) ? leadWords(kind, 0) : '',
    repeated ? i18n.t('remindSettings.kinds.daily') : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

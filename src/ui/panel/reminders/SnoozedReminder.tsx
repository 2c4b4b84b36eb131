import { i18n } from '#i18n';
import type { Delivery } from '../../../domain/reminders/delivery.ts';
import type { ReminderPreferences } from '../../../domain/reminders/reminder-preferences.ts';
import type { EpochMs, Moment } from '../../../domain/time.ts';
import { subjectRoute } from '../../../jobs/subject-route.ts';
import { Button } from '../../components/Button.tsx';
import { AgendaLine } from './AgendaLine.tsx';
import { comesAt } from './comes-at.ts';
import { nameOf } from './name-of.ts';
import { reasonWords } from './reason-words.ts';
import { SnoozeMenu } from './SnoozeMenu.tsx';
import { stateOf } from './state-of.ts';
import { whenWords } from './when-words.ts';

interface Props {
  readonly delivery: Delivery;
  readonly moment: Moment;
  readonly reminders: ReminderPreferences;
  readonly onSnooze: (until: EpochMs) => void;
  readonly onRemindNow: () => void;
  readonly onDone: () => void;
}

/** One reminder that was put off: until when, and what else can become of it. */
export function SnoozedReminder({ delivery, moment, reminders, onSnooze, onRemindNow, onDone }: Props) {
  const { holder, kind, lead, due } = delivery;
  const name = nameOf(delivery);
  const why = reasonWords(delivery, lead);
  const about = (action: string) => i18n.t('agenda.about', { action, name, why });
  const comes = comesAt(kind, due, moment, reminders.quiet);
  const when = whenWords(comes, moment);
  return (
    <AgendaLine
      route={subjectRoute(delivery)}
      name={name}
      holder={holder}
      state={stateOf(delivery, moment)}
      place="below"
      actions={
        <>
          <Button onClick={onRemindNow} aria-label={about(i18n.t('agenda.remindNow'))}>
            {i18n.t('agenda.remindNow')}
          </Button>
          <Button onClick={onDone} aria-label={about(i18n.t('agenda.done'))}>
            {i18n.t('agenda.done')}
          </Button>
          <SnoozeMenu
            text={i18n.t('agenda.change')}
            label={about(i18n.t('agenda.change'))}
            kind={kind}
            reminders={reminders}
            onSnooze={onSnooze}
          />
        </>
      }
    >
      <p>
        {i18n.t('agenda.comes', {
          when:
            comes === Math.max(due, moment.now) ? when : i18n.t('agenda.moved', { when, from: whenWords(due, moment) }),
        })}
      </p>
    </AgendaLine>
  );
}

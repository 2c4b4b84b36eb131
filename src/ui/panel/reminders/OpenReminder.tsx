import { i18n } from '#i18n';
import type { Delivery } from '../../../domain/reminders/delivery.ts';
import type { ReminderPreferences } from '../../../domain/reminders/reminder-preferences.ts';
import { type EpochMs, MINUTE_MS, type Moment } from '../../../domain/time.ts';
import { subjectRoute } from '../../../jobs/subject-route.ts';
import { Button } from '../../components/Button.tsx';
import { ToneMark } from '../../components/ToneMark.tsx';
import { AgendaLine } from './AgendaLine.tsx';
import { nameOf } from './name-of.ts';
import { reasonWords } from './reason-words.ts';
import { SnoozeMenu } from './SnoozeMenu.tsx';
import { stateOf } from './state-of.ts';
import { whenWords } from './when-words.ts';

interface Props {
  readonly delivery: Delivery;
  readonly moment: Moment;
  /** Whether the browser shows notifications. */
  readonly allowed: boolean;
  readonly reminders: ReminderPreferences;
  readonly onDone: () => void;
  readonly onSnooze: (until: EpochMs) => void;
}

/** One reminder that awaits an answer: what, when it came and why, and the answers. */
export function OpenReminder({ delivery, moment, allowed, reminders, onDone, onSnooze }: Props) {
  const { holder, kind, lead, claimedAt, shownAt, due } = delivery;
  const name = nameOf(delivery);
  const why = reasonWords(delivery, lead);
  const came = shownAt ?? claimedAt ?? due;
  const about = (action: string) => i18n.t('agenda.about', { action, name, why });
  // It takes the browser a moment to show one, which is no failure yet.
  const unshown = shownAt === null && (!allowed || moment.now - came >= MINUTE_MS);
  return (
    <AgendaLine
      route={subjectRoute(delivery)}
      name={name}
      holder={holder}
      state={stateOf(delivery, moment)}
      place="where-room"
      actions={
        <>
          <Button onClick={onDone} aria-label={about(i18n.t('agenda.done'))}>
            {i18n.t('agenda.done')}
          </Button>
          <SnoozeMenu
            text={i18n.t('agenda.snooze')}
            label={about(i18n.t('agenda.snooze'))}
            kind={kind}
            reminders={reminders}
            onSnooze={onSnooze}
          />
        </>
      }
    >
      <p>{i18n.t('agenda.came', { when: whenWords(came, moment), why })}</p>
      {unshown ? (
        <p>
          <ToneMark tone="warn">{i18n.t('agenda.unshown')}</ToneMark>
        </p>
      ) : null}
    </AgendaLine>
  );
}

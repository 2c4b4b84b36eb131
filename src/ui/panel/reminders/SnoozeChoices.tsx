import { type RefObject, useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import type { DeadlineKind } from '../../../domain/reminders/deadline.ts';
import type { ReminderPreferences } from '../../../domain/reminders/reminder-preferences.ts';
import { type QuickSnooze, snoozeChoices } from '../../../domain/reminders/snooze.ts';
import type { EpochMs } from '../../../domain/time.ts';
import { useNow } from '../../components/use-now.ts';
import { useWorld } from '../../components/world-context.ts';
import { SnoozeAt } from './SnoozeAt.tsx';
import styles from './SnoozeChoices.module.css';
import { SnoozeComes } from './SnoozeComes.tsx';

interface Props {
  readonly id: string;
  readonly kind: DeadlineKind;
  readonly reminders: ReminderPreferences;
  readonly onChoose: (until: EpochMs) => void;
  readonly onClose: () => void;
}

/** Until when a reminder can be put off, each choice with the moment at which it would come again. */
export function SnoozeChoices({ id, kind, reminders, onChoose, onClose }: Props) {
  const world = useWorld();
  const now = useNow(60_000);
  const moment = { now, zone: world.zone() };
  const group = useRef<HTMLFieldSetElement>(null);
  useEffect(() => group.current?.querySelector('button')?.focus(), []);
  useEscape(group, onClose);
  return (
    <fieldset ref={group} id={id} className={styles.choices} aria-label={i18n.t('agenda.snoozeUntil')}>
      {snoozeChoices(moment, reminders.minuteOfDay).map(({ choice, until }) => (
        <button key={choice.kind} type="button" className={styles.choice} onClick={() => onChoose(until)}>
          <span className={styles.name}>{choiceWords(choice)}</span>
          <SnoozeComes kind={kind} until={until} moment={moment} quiet={reminders.quiet} />
        </button>
      ))}
      <SnoozeAt kind={kind} moment={moment} quiet={reminders.quiet} onChoose={onChoose} />
    </fieldset>
  );
}

function choiceWords({ kind }: QuickSnooze): string {
  switch (kind) {
    case 'hour':
      return i18n.t('agenda.snoozeHour');
    case 'evening':
      return i18n.t('agenda.snoozeEvening');
    case 'tomorrow':
      return i18n.t('agenda.snoozeTomorrow');
    case 'next-week':
      return i18n.t('agenda.snoozeNextWeek');
  }
}

function useEscape(inside: RefObject<HTMLElement | null>, leave: () => void): void {
  useEffect(() => {
    const { current } = inside;
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') leave();
    };
    current?.addEventListener('keydown', onKey);
    return () => current?.removeEventListener('keydown', onKey);
  }, [inside, leave]);
}

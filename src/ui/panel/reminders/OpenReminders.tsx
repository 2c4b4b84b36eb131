import { useState } from 'react';
import { i18n } from '#i18n';
import { REMINDER_KINDS } from '../../../domain/reminders/reminder-kinds.ts';
import type { ReminderPreferences } from '../../../domain/reminders/reminder-preferences.ts';
import { readOpenDeliveries } from '../../../store/queries/reminders.ts';
import { Button } from '../../components/Button.tsx';
import { countWords } from '../../components/count-words.ts';
import { useLive } from '../../components/use-live.ts';
import { useNow } from '../../components/use-now.ts';
import { useWorld } from '../../components/world-context.ts';
import sectionStyles from './AgendaSection.module.css';
import { AgendaSection } from './AgendaSection.tsx';
import { OpenReminder } from './OpenReminder.tsx';
import { paceOf } from './pace-of.ts';
import { SnoozeMenu } from './SnoozeMenu.tsx';
import { useFollowFocus } from './use-follow-focus.ts';
import { useReminderActs } from './use-reminder-acts.ts';

interface Props {
  readonly reminders: ReminderPreferences;
  /** Whether the browser shows notifications. */
  readonly allowed: boolean;
}

const AT_FIRST = 50;

/** The reminders that came and await an answer. */
export function OpenReminders({ reminders, allowed }: Props) {
  const world = useWorld();
  const [limit, setLimit] = useState(AT_FIRST);
  const open = useLive(() => readOpenDeliveries(world.database, limit), [world, limit]);
  const items = open?.items ?? [];
  const count = open?.count ?? 0;
  const now = useNow(paceOf(items, world.now()));
  const keys = items.map(({ key }) => key);
  const { section, leave, extend } = useFollowFocus(keys);
  const acts = useReminderActs(reminders.quiet);
  // Those that cannot wait come even in quiet times, so the others decide what is said of all.
  const patient = items.find(({ kind }) => !REMINDER_KINDS[kind].urgent) ?? items[0];

  return (
    <AgendaSection
      id="agenda-now"
      title={i18n.t('agenda.now')}
      section={section}
      live
      note={open && (count === 0 ? i18n.t('agenda.nowEmpty') : i18n.t('agenda.nowCount', count, [countWords(count)]))}
      onMore={
        count > items.length
          ? () => {
              extend();
              setLimit(limit + AT_FIRST);
            }
          : undefined
      }
    >
      {count < 2 || patient === undefined ? null : (
        <div className={sectionStyles.actions}>
          <Button
            onClick={() => {
              leave(keys);
              void acts.doneAll();
            }}
          >
            {i18n.t('agenda.doneAll')}
          </Button>
          <SnoozeMenu
            text={i18n.t('agenda.snoozeAll')}
            label={i18n.t('agenda.snoozeAll')}
            kind={patient.kind}
            reminders={reminders}
            onSnooze={(until) => {
              leave(keys);
              void acts.snoozeAll(until, patient.kind);
            }}
          />
        </div>
      )}
      <ul>
        {items.map((delivery) => (
          <OpenReminder
            key={delivery.key}
            delivery={delivery}
            moment={{ now, zone: world.zone() }}
            allowed={allowed}
            reminders={reminders}
            onDone={() => {
              leave([delivery.key]);
              void acts.done(delivery);
            }}
            onSnooze={(until) => {
              leave([delivery.key]);
              void acts.snooze(delivery, until);
            }}
          />
        ))}
      </ul>
    </AgendaSection>
  );
}

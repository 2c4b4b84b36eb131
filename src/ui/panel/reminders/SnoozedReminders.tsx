import { useState } from 'react';
import { i18n } from '#i18n';
import type { ReminderPreferences } from '../../../domain/reminders/reminder-preferences.ts';
import { readSnoozed } from '../../../store/queries/reminders.ts';
import { useLive } from '../../components/use-live.ts';
import { useNow } from '../../components/use-now.ts';
import { useWorld } from '../../components/world-context.ts';
import { AgendaSection } from './AgendaSection.tsx';
import { paceOf } from './pace-of.ts';
import { SnoozedReminder } from './SnoozedReminder.tsx';
import { useFollowFocus } from './use-follow-focus.ts';
import { useReminderActs } from './use-reminder-acts.ts';

const AT_FIRST = 50;

/** The reminders that were put off, the next first. */
export function SnoozedReminders({ reminders }: { readonly reminders: ReminderPreferences }) {
  const world = useWorld();
  const [limit, setLimit] = useState(AT_FIRST);
  // One more than is shown tells whether there are more.
  const found = useLive(() => readSnoozed(world.database, limit + 1), [world, limit]);
  const items = found?.slice(0, limit) ?? [];
  const now = useNow(paceOf(items, world.now()));
  const { section, leave, extend } = useFollowFocus(items.map(({ key }) => key));
  const acts = useReminderActs(reminders.quiet);
  return (
    <AgendaSection
      id="agenda-snoozed"
      title={i18n.t('agenda.snoozed')}
      section={section}
      note={found?.length === 0 ? i18n.t('agenda.snoozedEmpty') : undefined}
      onMore={
        found !== undefined && found.length > limit
          ? () => {
              extend();
              setLimit(limit + AT_FIRST);
            }
          : undefined
      }
    >
      <ul>
        {items.map((delivery) => (
          <SnoozedReminder
            key={delivery.key}
            delivery={delivery}
            moment={{ now, zone: world.zone() }}
            reminders={reminders}
            onSnooze={(until) => void acts.snooze(delivery, until)}
            onRemindNow={() => {
              leave([delivery.key]);
              void acts.remindNow(delivery);
            }}
            onDone={() => {
              leave([delivery.key]);
              void acts.done(delivery);
            }}
          />
        ))}
      </ul>
    </AgendaSection>
  );
}

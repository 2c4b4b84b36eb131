import { i18n } from '#i18n';
import type { Delivery } from '../../../domain/reminders/delivery.ts';
import type { QuietTimes } from '../../../domain/reminders/reminder-preferences.ts';
import type { EpochMs } from '../../../domain/time.ts';
import { type ActOutcome, actOnAllReminders, actOnReminders } from '../../../jobs/act-on-reminders.ts';
import { momentOf } from '../../../jobs/world.ts';
import { useAnnounce } from '../../components/use-announce.tsx';
import { useWorld } from '../../components/world-context.ts';
import { comesAt } from './comes-at.ts';
import { nameOf } from './name-of.ts';
import { whenWords } from './when-words.ts';

/** What can be done about reminders on this screen, each said and, where it can be, offered to be taken back. */
export function useReminderActs(quiet: QuietTimes) {
  const world = useWorld();
  const { say, settle } = useAnnounce();
  const when = (kind: Delivery['kind'], due: EpochMs) => {
    const moment = momentOf(world);
    return whenWords(comesAt(kind, due, moment, quiet), moment);
  };
  /** What was closed elsewhere in the meantime has gone from the list, and nothing is left to be said. */
  const tell = (outcome: ActOutcome, sentence: (count: number) => string) => {
    if (outcome.kind !== 'done') settle(outcome, '');
    else if (outcome.count > 0) settle(outcome, sentence(outcome.count));
  };
  return {
    done: async (delivery: Delivery) => {
      const outcome = await actOnReminders(world, [delivery.key], { kind: 'acknowledge' });
      tell(outcome, () => i18n.t('agenda.doneSaid', { name: nameOf(delivery) }));
    },
    doneAll: async () => {
      const outcome = await actOnAllReminders(world, { kind: 'acknowledge' });
      tell(outcome, (count) => i18n.t('agenda.doneAllSaid', count));
    },
    snooze: async (delivery: Delivery, until: EpochMs) => {
      const outcome = await actOnReminders(world, [delivery.key], { kind: 'snooze', until });
      tell(outcome, () => i18n.t('agenda.snoozedSaid', { name: nameOf(delivery), when: when(delivery.kind, until) }));
    },
    snoozeAll: async (until: EpochMs, kind: Delivery['kind']) => {
      const outcome = await actOnAllReminders(world, { kind: 'snooze', until });
      tell(outcome, (count) => i18n.t('agenda.snoozedAllSaid', count, [count, when(kind, until)]));
    },
    remindNow: async (delivery: Delivery) => {
      const now = world.now();
      const waits = comesAt(delivery.kind, now, momentOf(world), quiet) > now;
      const outcome = await actOnReminders(world, [delivery.key], { kind: 'snooze', until: now });
      const name = nameOf(delivery);
      // It has come again by now, which cannot be taken back.
      if (!waits) say(i18n.t('agenda.remindedSaid', { name }));
      else tell(outcome, () => i18n.t('agenda.quietSaid', { name, when: when(delivery.kind, now) }));
    },
  };
}

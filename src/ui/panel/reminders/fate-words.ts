import { i18n } from '#i18n';
import type { Delivery } from '../../../domain/reminders/delivery.ts';
import { deliveryKey } from '../../../domain/reminders/delivery-key.ts';
import type { EpochMs, Moment } from '../../../domain/time.ts';
import type { Tone } from '../../components/StateIcon.tsx';
import { whenWords } from './when-words.ts';

export interface Fate {
  readonly tone: Tone;
  readonly words: string;
}

/** What became of a reminder. `dues` holds, by key, when other deliveries are due, to find the one that a snooze planned. */
export function fateOf(delivery: Delivery, dues: ReadonlyMap<string, EpochMs>, moment: Moment): Fate {
  const { action, actedAt } = delivery;
  if (action === null || actedAt === null) return { tone: 'warn', words: i18n.t('agenda.fateOpen') };
  const when = whenWords(actedAt, moment);
  switch (action) {
    case 'acknowledged':
      return { tone: 'good', words: i18n.t('agenda.fateDone', { when }) };
    case 'outdated':
      return { tone: 'muted', words: i18n.t('agenda.fateOutdated', { when }) };
    case 'snoozed': {
      const due = dues.get(followerOf(delivery));
      const words =
        due === undefined
          ? i18n.t('agenda.fateSnoozed', { when })
          : i18n.t('agenda.fateSnoozedUntil', { when, until: whenWords(due, moment) });
      return { tone: 'calm', words };
    }
  }
}

function followerOf({ deadlineKey: key, kind, subjectId, on, at, lead, snoozes }: Delivery): string {
  return deliveryKey({ key, kind, subjectId, on, at }, lead, snoozes + 1);
}

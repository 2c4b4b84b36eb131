import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { Certification } from '../../../domain/certifications/certification.ts';
import type { Advice } from '../../../domain/certifications/email-verdict.ts';
import { momentWords } from '../../../jobs/date-words.ts';
import { useWorld } from '../../components/world-context.ts';

interface Props {
  readonly advice: Advice;
  /** What the e-mail is about; null when nothing kept is. */
  readonly about: Certification | null;
  readonly now: number;
}

/** One thing to do, as a sentence, with the way to where it is done. */
export function AdviceLine({ advice, about, now }: Props): ReactNode {
  const world = useWorld();
  switch (advice.code) {
    case 'update-email-preferences':
      return i18n.t('desk.email.updatePreferences');
    case 'ignore-email':
      return i18n.t('desk.email.ignore');
    case 'check-my-learning':
      return i18n.t('desk.email.checkMyLearning');
    case 'ask-academy-or-community':
      return i18n.t('desk.email.ask');
    case 'wait-until': {
      const when = momentWords(advice.at, world.zone());
      return i18n.t(advice.at > now ? 'desk.email.waitUntil' : 'desk.email.waited', { when });
    }
    case 'log-attempt': {
      const words = i18n.t('desk.email.logAttempt', { when: momentWords(advice.noticeSeenAt, world.zone()) });
      if (about === null) return words;
      return (
        <>
          {words} <a href={`#/certifications/${about.id}`}>{i18n.t('desk.email.open', { name: about.name })}</a>
        </>
      );
    }
  }
}

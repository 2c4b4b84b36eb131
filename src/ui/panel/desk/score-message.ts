import { i18n } from '#i18n';
import type { Certification, Holder } from '../../../domain/certifications/certification.ts';
import type { MailMessage } from '../../../domain/mail-link.ts';
import type { DayText } from '../../../domain/time.ts';
import { ACADEMY_RULES } from '../../../facts/academy-rules.ts';
import { dateWords } from '../../../jobs/date-words.ts';

/** The message that asks for the score of an exam by section. `examOn` is null when the day is not said. */
export function scoreMessage(
  { name, email }: Pick<Certification, 'name' | 'email'>,
  examOn: DayText | null,
  holder: Pick<Holder, 'name'> | null,
): MailMessage {
  const ask =
    examOn === null
      ? i18n.t('desk.score.ask', { name })
      : i18n.t('desk.score.askOn', { name, date: dateWords({ on: examOn, precision: 'day' }) });
  const paragraphs = [
    i18n.t('desk.score.greeting'),
    ask,
    ...(email.trim() === '' ? [] : [i18n.t('desk.score.account', { email: email.trim() })]),
    i18n.t('desk.score.thanks'),
    ...(holder === null || holder.name === '' ? [] : [holder.name]),
  ];
  return {
    to: ACADEMY_RULES.academyEmail.value,
    subject: i18n.t('desk.score.subjectText', { name }),
    body: paragraphs.join('\n\n'),
  };
}

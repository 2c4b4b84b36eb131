import { i18n } from '#i18n';
import type { Deadline } from '../domain/reminders/deadline.ts';
import { type Standing, standingOf } from '../domain/reminders/outlook.ts';
import { DAY_MS, type EpochMs } from '../domain/time.ts';
import { clockSpan } from './clock-span.ts';
import { dateWords } from './date-words.ts';

/** A deadline in words: `Expires in 23 days`, `Retake locked 11:42:07`, `Expired 2 days ago`. */
export function deadlineWords(deadline: Pick<Deadline, 'kind' | 'on' | 'at'>, now: EpochMs, today: string): string {
  const { kind, on } = deadline;
  const standing = standingOf(deadline, now, today);
  switch (kind) {
    case 'expiry':
      if (on?.precision === 'month' && standing.kind !== 'past') return i18n.t('deadline.expiryMonth', [dateWords(on)]);
      return counted(standing, 'deadline.expiryPast', 'deadline.expiryAhead', 'deadline.expiryToday');
    case 'practicum-due':
      if (on?.precision === 'month' && standing.kind !== 'past')
        return i18n.t('deadline.practicumMonth', [dateWords(on)]);
      return counted(standing, 'deadline.practicumPast', 'deadline.practicumAhead', 'deadline.practicumToday');
    case 'start-by':
      return counted(standing, 'deadline.startByPast', 'deadline.startByAhead', 'deadline.startByToday');
    case 'tier-review':
      return counted(standing, 'deadline.tierPast', 'deadline.tierAhead', 'deadline.tierToday');
    case 'practicum-grade':
      return standing.kind === 'ahead' ? i18n.t('deadline.gradeAhead', standing.days) : i18n.t('deadline.gradeOpen');
    case 'retake':
      return standing.kind === 'ahead'
        ? i18n.t('deadline.retakeAhead', [spanWords(standing)])
        : i18n.t('deadline.retakeOpen');
    case 'sitting':
      return standing.kind === 'ahead'
        ? i18n.t('deadline.sittingAhead', [spanWords(standing)])
        : i18n.t('deadline.sittingPast');
    case 'follow-up':
      if (standing.kind === 'ahead') return i18n.t('followUp.ahead', standing.days);
      return i18n.t(standing.kind === 'now' ? 'followUp.today' : 'followUp.open');
    case 'renewal':
      return counted(standing, 'deadline.renewalPast', 'deadline.renewalAhead', 'deadline.renewalToday');
  }
}

type Counted = 'expiry' | 'practicum' | 'startBy' | 'tier' | 'renewal';

/** A day that was missed, lies ahead or has come. */
function counted(
  standing: Standing,
  past: `deadline.${Counted}Past`,
  ahead: `deadline.${Counted}Ahead`,
  today: `deadline.${Counted}Today`,
): string {
  if (standing.kind === 'past') return i18n.t(past, standing.days);
  return standing.kind === 'ahead' ? i18n.t(ahead, standing.days) : i18n.t(today);
}

/** Under a day as a clock, from a day on in days. */
function spanWords({ ms, days }: Extract<Standing, { kind: 'ahead' }>): string {
  return ms < DAY_MS ? clockSpan(ms) : i18n.t('deadline.days', days);
}

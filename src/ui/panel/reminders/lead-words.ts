import { i18n } from '#i18n';
import type { DeadlineKind } from '../../../domain/reminders/deadline.ts';
import { leadSpan } from './lead-span.ts';

/** How long before its event a reminder comes: `7 days before`, `on the day`, `at the moment`, `again, 2 days after`. */
export function leadWords(kind: DeadlineKind, lead: number): string {
  const span = leadSpan(kind, lead);
  switch (span.kind) {
    case 'at':
      return i18n.t(span.unit === 'days' ? 'agenda.lead.onDay' : 'agenda.lead.atMoment');
    case 'after':
      return i18n.t('agenda.lead.daysAfter', span.days);
    case 'before':
      return i18n.t(BEFORE[span.unit], span.count);
  }
}

const BEFORE = {
  days: 'agenda.lead.daysBefore',
  hours: 'agenda.lead.hoursBefore',
  minutes: 'agenda.lead.minutesBefore',
} as const;

import { i18n } from '#i18n';
import type { CalendarOutcome } from '../../../jobs/export-calendar.ts';
import { countWords } from '../../components/count-words.ts';

/** What became of saving a calendar file. */
export function calendarWords(outcome: CalendarOutcome): string {
  return outcome.kind === 'saved'
    ? i18n.t('remindSettings.calendar.saved', outcome.entries, [countWords(outcome.entries)])
    : i18n.t('remindSettings.calendar.nothing');
}

import { i18n } from '#i18n';
import type { SourcedFact } from '../../domain/certifications/catalogue.ts';
import { isDayText } from '../../domain/time.ts';
import { dateWords } from '../../jobs/date-words.ts';

/** When a page was written, as the user's language says it. */
export function factDate({ date }: Pick<SourcedFact<unknown>, 'date'>): string {
  if (date === 'undated') return i18n.t('desk.undated');
  return isDayText(date) ? dateWords({ on: date, precision: 'day' }) : date;
}

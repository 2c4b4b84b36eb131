import { i18n } from '#i18n';
import { browserLanguage } from '../../../../browser/language.ts';
import type { HistoryLine } from '../../../../domain/points/breakdown.ts';
import type { PointsCredit } from '../../../../domain/points/credit.ts';
import { formatPoints } from '../../../../domain/points/format-points.ts';
import { dateWords } from '../../../../jobs/date-words.ts';

/** What became of points, and when that changes: `Count until Mar 2, 2027`. */
export function stateWords({ credit, state }: HistoryLine): string {
  const { kind, from, until } = credit;
  if (state === 'to-come') return i18n.t('entry.toCome', { day: dayWords(from) });
  if (until === null) return i18n.t('entry.managedSince', { day: dayWords(from) });
  if (state === 'expired') return i18n.t('entry.expired', { day: dayWords(until) });
  return i18n.t(kind === 'managed' ? 'entry.managedUntil' : 'entry.countUntil', { day: dayWords(until) });
}

/** How many points of which kind: `Sourced points: 50`. */
export function creditWords({ kind, points }: PointsCredit): string {
  const count = formatPoints(points, browserLanguage());
  switch (kind) {
    case 'sourced':
      return i18n.t('entry.sourcedPoints', { points: count });
    case 'assisted':
      return i18n.t('entry.assistedPoints', { points: count });
    case 'managed':
      return i18n.t('entry.managedPoints', { points: count });
  }
}

/** A day as the user's language writes it. */
export function dayWords(on: string): string {
  return dateWords({ on, precision: 'day' });
}

import { i18n } from '#i18n';
import type { MeasuredMonth } from '../../../../domain/points/reevaluation.ts';
import { tierWords } from '../tier-words.ts';

/** The best tier met in a month; that it is not known while no thresholds are filled in for its rules. */
export function bestWords({ best, known }: Pick<MeasuredMonth, 'best' | 'known'>): string {
  if (best !== null) return tierWords(best);
  return known.length === 0 ? i18n.t('tier.progress.unknown') : i18n.t('tier.insights.none');
}

import { i18n } from '#i18n';
import type { PointFact } from '../../../domain/points/points-rules.ts';
import { factDate } from '../../components/fact-date.ts';

type Source = Pick<PointFact<unknown>, 'source' | 'date' | 'derived'>;

/** Where a fact stands and of when that page is: `www.hubspot.com/partners/partner-tiers (2025)`. */
export function sourceWords(fact: Source): string {
  const words = { page: fact.source.replace(/^https:\/\//, ''), date: factDate(fact) };
  return fact.derived === true ? i18n.t('rules.derivedSource', words) : i18n.t('rules.source', words);
}

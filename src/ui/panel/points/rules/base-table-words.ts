import { i18n } from '#i18n';
import type { BaseTable } from '../../../../domain/points/points-rules.ts';

/** A table of base amounts by when it was printed. */
export function baseTableWords({ id }: Pick<BaseTable, 'id'>): string {
  return id === 'A' ? i18n.t('rules.earlierTable') : i18n.t('rules.laterTable');
}

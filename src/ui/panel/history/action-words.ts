import { i18n } from '#i18n';
import { browserLanguage } from '../../../browser/language.ts';
import type { HistoryAction, HistoryGroup } from '../../../store/queries/history.ts';
import type { HistoryItem } from '../../../store/queries/history-items.ts';
import { tableWords } from '../data/table-words.ts';
import { fieldWords } from './field-words.ts';
import { rowWords } from './kind-words.ts';

/** What a change did, in one line: the row it is named after with what differs, or how many rows of what. */
export function actionWords({ lead, groups }: HistoryAction): string {
  const others = lead === null ? groups : groups.slice(1);
  return [...(lead === null ? [] : [itemWords(lead)]), ...others.map(groupWords)].join(' · ');
}

/** What it did to one row, without what differs. */
export function actWords(item: HistoryItem): string {
  const what = subjectWords(item);
  if (item.what === 'deleted') return i18n.t('history.deleted', { what });
  return item.what === 'restored' ? i18n.t('history.restored', { what }) : i18n.t('history.changed', { what });
}

/** What it did to one row, with the names of what differs. */
export function itemWords(item: HistoryItem): string {
  const changed = actWords(item);
  const fields = item.changes.map(({ field }) => fieldWords(field)).join(', ');
  return fields === '' ? changed : i18n.t('history.withFields', { what: changed, fields });
}

/** The row that it did it to. */
export function subjectWords({ table, name, ownerName }: HistoryItem): string {
  return rowWords(table, name, ownerName);
}

/** What puts a row back. */
export function wayBackWords({ what }: HistoryItem): string {
  if (what === 'deleted') return i18n.t('history.restore');
  return i18n.t(what === 'changed' ? 'history.changeBack' : 'history.deleteAgain');
}

function groupWords({ table, what, count }: HistoryGroup): string {
  const about = { table: tableWords(table), count: new Intl.NumberFormat(browserLanguage()).format(count) };
  if (what === 'deleted') return i18n.t('history.deletedMany', about);
  return what === 'changed' ? i18n.t('history.changedMany', about) : i18n.t('history.restoredMany', about);
}

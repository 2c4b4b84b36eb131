import type { ClientsChoice } from '../../../../domain/preferences.ts';

/** Where the rows behind the number of clients shown are; null while a search narrows them down, which no report knows. */
export function clientsReportRoute({ show, inactiveDays, listId }: ClientsChoice, search: string): string | null {
  if (search.trim() !== '') return null;
  const query = new URLSearchParams();
  if (show === 'inactive') query.set('days', `${inactiveDays}`);
  else if (show !== 'all') query.set(show, 'yes');
  if (listId !== null) query.set('list', listId);
  const key = show === 'inactive' ? 'clients-inactive' : 'clients-all';
  return `#/partner/reports/${key}${query.size === 0 ? '' : `?${query}`}`;
}

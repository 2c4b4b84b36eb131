import { i18n } from '#i18n';
import { readClientList } from '../../../store/queries/saved-reports.ts';
import type { ReportChoice } from './report-address.ts';
import type { ReportFilter, ReportKind } from './report-kind.ts';

/** The name of the filter in the address, which holds the list's id. */
const LIST = 'list';

const FILTER: ReportFilter = { label: () => i18n.t('partnerReports.clientList'), asks: 'client-list' };

/** A report that can be narrowed to the clients of a list. Of a list that is no longer there it has no rows. */
export function byClientList(kind: ReportKind): ReportKind {
  return {
    ...kind,
    filters: { ...kind.filters, [LIST]: FILTER },
    read: async (database, question) => {
      const { [LIST]: id } = question.filters;
      if (id === undefined) return kind.read(database, question);
      const list = await readClientList(database, id);
      if (list === null) return [];
      const asked = new Set(list.clientIds);
      const rows = await kind.read(database, question);
      return rows.filter(({ clientId }) => clientId !== null && asked.has(clientId));
    },
  };
}

/** The id of the list that a choice asks for; null for all clients. */
export function askedList({ filters }: ReportChoice): string | null {
  return filters[LIST] ?? null;
}

import { i18n } from '#i18n';

/** One row of each table in the middle of a sentence. */
const KIND_WORDS: Readonly<Record<string, () => string>> = {
  holders: () => i18n.t('history.kind.holders'),
  certifications: () => i18n.t('history.kind.certifications'),
  examAttempts: () => i18n.t('history.kind.examAttempts'),
  clients: () => i18n.t('history.kind.clients'),
  pointEntries: () => i18n.t('history.kind.pointEntries'),
  plans: () => i18n.t('history.kind.plans'),
  plannedDeals: () => i18n.t('history.kind.plannedDeals'),
  tickets: () => i18n.t('history.kind.tickets'),
  ticketPictures: () => i18n.t('history.kind.ticketPictures'),
  ticketTemplates: () => i18n.t('history.kind.ticketTemplates'),
  accounts: () => i18n.t('history.kind.accounts'),
  renewals: () => i18n.t('history.kind.renewals'),
  sharedDeals: () => i18n.t('history.kind.sharedDeals'),
  clientProfiles: () => i18n.t('history.kind.clientProfiles'),
  commissionPayments: () => i18n.t('history.kind.commissionPayments'),
  commissionTerms: () => i18n.t('history.kind.commissionTerms'),
  hubspotContacts: () => i18n.t('history.kind.hubspotContacts'),
  savedReports: () => i18n.t('history.kind.savedReports'),
  clientLists: () => i18n.t('history.kind.clientLists'),
};

/** What a row of a table is. */
export function kindWords(table: string): string {
  return (Object.hasOwn(KIND_WORDS, table) ? KIND_WORDS[table] : undefined)?.() ?? i18n.t('history.kind.other');
}

/** A row by what it is and what it is called, as far as it is called anything. */
export function rowWords(table: string, name: string, ownerName = ''): string {
  const kind = kindWords(table);
  const what = name === '' ? kind : i18n.t('history.named', { kind, name });
  return ownerName === '' ? what : i18n.t('history.ofOwner', { what, owner: ownerName });
}

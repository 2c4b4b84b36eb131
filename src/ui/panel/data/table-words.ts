import { i18n } from '#i18n';

/** What a table holds, as the user calls it. */
export const TABLE_WORDS: Readonly<Record<string, () => string>> = {
  holders: () => i18n.t('data.table.holders'),
  certifications: () => i18n.t('data.table.certifications'),
  examAttempts: () => i18n.t('data.table.examAttempts'),
  clients: () => i18n.t('data.table.clients'),
  pointEntries: () => i18n.t('data.table.pointEntries'),
  plans: () => i18n.t('data.table.plans'),
  plannedDeals: () => i18n.t('data.table.plannedDeals'),
  tickets: () => i18n.t('data.table.tickets'),
  ticketPictures: () => i18n.t('data.table.ticketPictures'),
  ticketTemplates: () => i18n.t('data.table.ticketTemplates'),
  accounts: () => i18n.t('data.table.accounts'),
  clientProfiles: () => i18n.t('data.table.clientProfiles'),
  renewals: () => i18n.t('data.table.renewals'),
  sharedDeals: () => i18n.t('data.table.sharedDeals'),
  commissionPayments: () => i18n.t('data.table.commissionPayments'),
  commissionTerms: () => i18n.t('data.table.commissionTerms'),
  hubspotContacts: () => i18n.t('data.table.hubspotContacts'),
  savedReports: () => i18n.t('data.table.savedReports'),
  clientLists: () => i18n.t('data.table.clientLists'),
  deliveries: () => i18n.t('data.table.deliveries'),
  reminderChoices: () => i18n.t('data.table.reminderChoices'),
  settings: () => i18n.t('data.table.settings'),
  drafts: () => i18n.t('data.table.drafts'),
};

export function tableWords(table: string): string {
  return TABLE_WORDS[table]?.() ?? table;
}

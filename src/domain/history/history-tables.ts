import { type HistoryTable, historyOf, owned } from './history-table.ts';
import { PARTNER_HISTORY } from './partner-history.ts';

/**
 * Every table whose rows have a history, the one that an action is named after first. A new table of the database is one
 * entry here; a field that it does not name is shown as another detail.
 */
export const HISTORY_TABLES: Readonly<Record<string, HistoryTable>> = {
  certifications: historyOf(['name'], owned('holders', 'holderId'), {
    name: 'text',
    holderId: 'other',
    email: 'text',
    earned: 'date',
    expires: 'date',
    link: 'text',
    credentialId: 'text',
    favourite: 'flag',
    notes: 'long',
    stage: 'other',
    minutesLeft: 'number',
    practicumSubmittedOn: 'day',
    studyDays: 'number',
    lock: 'other',
    sitting: 'other',
    catalogueId: 'hidden',
  }),
  clients: historyOf(['name'], null, { name: 'text', market: 'country', currency: 'text', link: 'text' }),
  plans: historyOf(['name'], null, { name: 'text', tier: 'other', goalDay: 'day' }),
  tickets: historyOf(['summary', 'happened', 'affectedTitle', 'affected'], null, {
    summary: 'text',
    happened: 'long',
    expected: 'long',
    steps: 'long',
    affected: 'text',
    affectedTitle: 'hidden',
    hubId: 'text',
    channel: 'other',
    language: 'other',
    templateId: 'other',
    answers: 'list',
    browser: 'text',
    localTime: 'text',
    followUpDays: 'number',
    thread: 'list',
    startedAt: 'hidden',
  }),
  accounts: historyOf(['name', 'hubId'], null, {
    hubId: 'text',
    name: 'text',
    subscription: 'other',
    seat: 'other',
    createdBeforeSeatRule: 'flag',
    language: 'other',
    pdmEmail: 'text',
  }),
  ticketTemplates: historyOf(['name'], null, { name: 'text', questions: 'list' }),
  plannedDeals: historyOf(['label'], owned('plans', 'planId'), {
    label: 'text',
    planId: 'hidden',
    market: 'country',
    deal: 'other',
    mrr: 'money',
    manages: 'flag',
    otherPartners: 'number',
    expectedOn: 'day',
    probability: 'number',
  }),
  pointEntries: historyOf(['productLine'], owned('clients', 'clientId'), {
    productLine: 'text',
    clientId: 'other',
    deal: 'other',
    saleKind: 'other',
    soldOn: 'day',
    lineSoldOn: 'day',
    mrr: 'money',
    managedFrom: 'day',
    managedUntil: 'day',
    otherPartners: 'number',
    endedOn: 'day',
  }),
  examAttempts: historyOf([], owned('certifications', 'certificationId'), {
    certificationId: 'hidden',
    outcome: 'other',
    endedAt: 'other',
    correct: 'number',
    questions: 'number',
    lock: 'other',
  }),
  holders: historyOf(['name'], null, { name: 'text', isMe: 'hidden', formerEmails: 'list' }),
  ticketPictures: {
    names: ['name'],
    owner: { ...owned('tickets', 'ticketId'), stays: true },
    file: 'blob',
    fields: {},
  },
  ...PARTNER_HISTORY,
};

/** The row that a row of a table is part of; null for none. */
export function ownerOf(name: string, row: object): { readonly table: string; readonly id: string } | null {
  const { owner } = historyTable(name);
  const id: unknown = owner === null ? null : Reflect.get(row, owner.field);
  return owner === null || typeof id !== 'string' ? null : { table: owner.table, id };
}

const ORDER = Object.keys(HISTORY_TABLES);

/** The entry of a table; a bare one for a table that has none. */
export function historyTable(name: string): HistoryTable {
  return (Object.hasOwn(HISTORY_TABLES, name) ? HISTORY_TABLES[name] : undefined) ?? historyOf(['name'], null, {});
}

/** The place of a table among those that an action is named after; one without an entry comes last. */
export function placeOfTable(name: string): number {
  const place = ORDER.indexOf(name);
  return place === -1 ? ORDER.length : place;
}

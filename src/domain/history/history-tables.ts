/** How a field is shown where it changed; `long` and `other` by its name alone, `hidden` not at all. */
export type FieldKind =
  | 'text'
  | 'number'
  | 'flag'
  | 'day'
  | 'date'
  | 'money'
  | 'country'
  | 'list'
  | 'long'
  | 'other'
  | 'hidden';

/** The row that another one is part of. */
export interface Owner {
  readonly table: string;
  /** The field that holds the owner's id, null where a row has no owner; there is an index on it. */
  readonly field: string;
  /** Whether it stays as it is when its owner is deleted, and comes back with it. */
  readonly stays: boolean;
}

/** How the history shows and brings back the rows of one table. */
export interface HistoryTable {
  /** Fields that name a row; the first that says something does. */
  readonly names: readonly string[];
  readonly owner: Owner | null;
  /** The field with the row's file, of which the history never keeps anything; null for none. */
  readonly file: string | null;
  readonly fields: Readonly<Record<string, FieldKind>>;
}

/**
 * Every table whose rows have a history, the one that an action is named after first. A new table of the database is one
 * entry here; a field that it does not name is shown as another detail.
 */
export const HISTORY_TABLES: Readonly<Record<string, HistoryTable>> = {
  certifications: table(['name'], owned('holders', 'holderId'), {
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
  clients: table(['name'], null, { name: 'text', market: 'country', currency: 'text', link: 'text' }),
  plans: table(['name'], null, { name: 'text', tier: 'other', goalDay: 'day' }),
  renewals: table(
    [],
    { ...owned('clients', 'clientId'), stays: true },
    {
      clientId: 'other',
      products: 'list',
      mrr: 'money',
      mrrChange: 'money',
      lastActiveEmployee: 'text',
      owner: 'text',
      manager: 'text',
      termMonths: 'number',
      renewsOn: 'day',
      decideBy: 'day',
      outcome: 'other',
      notes: 'long',
    },
  ),
  sharedDeals: table(
    ['name', 'productLine'],
    { ...owned('clients', 'clientId'), stays: true },
    {
      clientId: 'other',
      name: 'text',
      productLine: 'text',
      origin: 'other',
      stage: 'other',
      saleKind: 'other',
      mrr: 'money',
      createdOn: 'day',
      expectedOn: 'day',
      closedOn: 'day',
      manages: 'flag',
      otherPartners: 'number',
      entryIds: 'hidden',
      notes: 'long',
    },
  ),
  clientProfiles: table(
    [],
    { ...owned('clients', 'id'), stays: true },
    {
      hubId: 'text',
      relationship: 'text',
      products: 'list',
      mrr: 'money',
      toolsUsed: 'number',
      lastActiveOn: 'day',
      renewalOwner: 'text',
      notes: 'long',
    },
  ),
  tickets: table(['summary', 'happened', 'affectedTitle', 'affected'], null, {
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
  accounts: table(['name', 'hubId'], null, {
    hubId: 'text',
    name: 'text',
    subscription: 'other',
    seat: 'other',
    createdBeforeSeatRule: 'flag',
    language: 'other',
    pdmEmail: 'text',
  }),
  ticketTemplates: table(['name'], null, { name: 'text', questions: 'list' }),
  plannedDeals: table(['label'], owned('plans', 'planId'), {
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
  pointEntries: table(['productLine'], owned('clients', 'clientId'), {
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
  commissionPayments: table(
    ['quarter'],
    { ...owned('clients', 'clientId'), stays: true },
    {
      clientId: 'other',
      quarter: 'text',
      amount: 'money',
      paidOn: 'day',
      notes: 'long',
    },
  ),
  commissionTerms: table(
    [],
    { ...owned('pointEntries', 'id'), stays: true },
    {
      paperwork: 'other',
      earns: 'flag',
      netMonthly: 'money',
    },
  ),
  hubspotContacts: table(['name'], null, { name: 'text', role: 'text', email: 'text', about: 'long', notes: 'long' }),
  savedReports: table(['name'], null, {
    name: 'text',
    report: 'other',
    filters: 'other',
    from: 'day',
    to: 'day',
  }),
  clientLists: table(['name'], null, { name: 'text', clientIds: 'list' }),
  examAttempts: table([], owned('certifications', 'certificationId'), {
    certificationId: 'hidden',
    outcome: 'other',
    endedAt: 'other',
    correct: 'number',
    questions: 'number',
    lock: 'other',
  }),
  holders: table(['name'], null, { name: 'text', isMe: 'hidden', formerEmails: 'list' }),
  ticketPictures: {
    names: ['name'],
    owner: { ...owned('tickets', 'ticketId'), stays: true },
    file: 'blob',
    fields: {},
  },
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
  return (Object.hasOwn(HISTORY_TABLES, name) ? HISTORY_TABLES[name] : undefined) ?? table(['name'], null, {});
}

/** The place of a table among those that an action is named after; one without an entry comes last. */
export function placeOfTable(name: string): number {
  const place = ORDER.indexOf(name);
  return place === -1 ? ORDER.length : place;
}

function table(
  names: readonly string[],
  owner: Owner | null,
  fields: Readonly<Record<string, FieldKind>>,
): HistoryTable {
  return { names, owner, file: null, fields };
}

function owned(name: string, field: string): Owner {
  return { table: name, field, stays: false };
}

import * as z from 'zod/mini';
import { certificationSchema, holderSchema } from '../certifications/certification.schema.ts';
import { examAttemptSchema } from '../certifications/exam-attempt.schema.ts';
import {
  clientListSchema,
  clientProfileSchema,
  commissionPaymentSchema,
  commissionTermsSchema,
  hubspotContactSchema,
  renewalSchema,
  savedReportSchema,
  sharedDealSchema,
} from '../partner/partner-rows.schema.ts';
import { isPlainJson } from '../plain-json.ts';
import { clientSchema, pointEntrySchema } from '../points/ledger.schema.ts';
import { plannedDealSchema, planSchema } from '../points/plan.schema.ts';
import { pointsAccountSchema } from '../points/points-account.schema.ts';
import { preferencesSchema } from '../preferences.schema.ts';
import { deliverySchema } from '../reminders/delivery.schema.ts';
import { reminderChoiceSchema } from '../reminders/reminder-rule.schema.ts';
import { accountSchema } from '../tickets/account.schema.ts';
import { ticketSchema } from '../tickets/ticket.schema.ts';
import { ticketPictureSchema } from '../tickets/ticket-picture.schema.ts';
import { ticketTemplateSchema } from '../tickets/ticket-template.schema.ts';
import { momentSchema } from '../time.schema.ts';
import { type BackupTable, choicesTable, datedTable, filesTable, rowsTable } from './backup-table.ts';

/** Settings that are the user's own, by key; every other one is worked out from the tables or is about this device alone. */
const SETTINGS: ReadonlyMap<string, z.ZodMiniType> = new Map<string, z.ZodMiniType>([
  ['preferences', preferencesSchema],
  ['points-account', pointsAccountSchema],
]);

/** Settings that are not backed up: keep-watch makes them anew, or they are about this device. */
export const SETTINGS_LEFT_OUT: ReadonlySet<string> = new Set([
  'deadlines-made-for',
  'ledger-journal',
  'tier-line',
  'last-backup',
  'history',
]);

const settingSchema = z
  .strictObject({ key: z.string(), value: z.unknown() })
  .check(z.refine(({ key, value }) => SETTINGS.get(key)?.safeParse(value).success === true, 'no such setting'));

const draftSchema = z.strictObject({
  key: z.string().check(z.minLength(1), z.maxLength(1_000)),
  value: z.unknown().check(z.refine((value) => isPlainJson(value), 'no plain value')),
  updatedAt: momentSchema,
});

/** Every table of a backup, in the order in which the user is told of them. A new table of the database is one line here. */
export const BACKUP_TABLES: Readonly<Record<string, BackupTable>> = {
  holders: rowsTable(holderSchema),
  certifications: rowsTable(certificationSchema),
  examAttempts: rowsTable(examAttemptSchema),
  clients: rowsTable(clientSchema),
  pointEntries: rowsTable(pointEntrySchema),
  plans: rowsTable(planSchema),
  plannedDeals: rowsTable(plannedDealSchema),
  tickets: rowsTable(ticketSchema),
  ticketPictures: filesTable(ticketPictureSchema, {
    field: 'blob',
    type: 'kind',
    about: ['width', 'height', 'bytes', 'redactions'],
  }),
  ticketTemplates: rowsTable(ticketTemplateSchema),
  accounts: rowsTable(accountSchema),
  clientProfiles: rowsTable(clientProfileSchema),
  renewals: rowsTable(renewalSchema),
  sharedDeals: rowsTable(sharedDealSchema),
  commissionPayments: rowsTable(commissionPaymentSchema),
  commissionTerms: rowsTable(commissionTermsSchema),
  hubspotContacts: rowsTable(hubspotContactSchema),
  savedReports: rowsTable(savedReportSchema),
  clientLists: rowsTable(clientListSchema),
  deliveries: datedTable('key', deliverySchema, [
    { field: 'state', order: ['planned', 'claimed', 'shown', 'acted'] },
    ...['actedAt', 'shownAt', 'claimedAt', 'due'],
  ]),
  reminderChoices: choicesTable(reminderChoiceSchema),
  settings: choicesTable(settingSchema, (key) => SETTINGS.has(key)),
  drafts: datedTable('key', draftSchema, ['updatedAt']),
};

/**
 * Tables that are never backed up: one is made from the others, and what rows were before is this device's way back alone,
 * which begins anew with every restore.
 */
export const TABLES_LEFT_OUT: ReadonlySet<string> = new Set(['deadlines', 'history']);

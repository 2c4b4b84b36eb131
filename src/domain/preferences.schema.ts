import * as z from 'zod/mini';
import { CLIENTS_SHOWN, CLIENTS_SORTS, LEDGER_SORTS, LIST_FILTERS, LIST_SORTS } from './preferences.ts';
import { deadlineKindSchema } from './reminders/delivery.schema.ts';
import { leadsSchema } from './reminders/reminder-rule.schema.ts';
import { idSchema } from './row.schema.ts';
import { daySchema } from './time.schema.ts';

const MOST_HOLIDAYS = 10_000;
const MINUTES_A_DAY = 1440;

const days = z.int().check(z.minimum(0), z.maximum(100_000));
const minute = z.int().check(z.minimum(0), z.maximum(MINUTES_A_DAY));
const weekdays = z.array(z.int().check(z.minimum(1), z.maximum(7))).check(z.maxLength(7));
const kinds = z.array(deadlineKindSchema).check(z.maxLength(100));

/** What the user chose, and no more, as it is kept and as it comes back from a file. */
export const preferencesSchema = z.partial(
  z.strictObject({
    expiringDays: days,
    badge: z.boolean(),
    badgeDays: days,
    weekend: weekdays,
    holidays: z.array(daySchema).check(z.maxLength(MOST_HOLIDAYS)),
    lastHolderId: z.nullable(idSchema),
    lastPlanId: z.nullable(idSchema),
    ledgerSort: z.enum(LEDGER_SORTS),
    clientsChoice: z.strictObject({
      show: z.enum(CLIENTS_SHOWN),
      sort: z.enum(CLIENTS_SORTS),
      inactiveDays: days,
      listId: z.nullable(idSchema),
    }),
    backupPictures: z.boolean(),
    list: z.strictObject({ show: z.enum(LIST_FILTERS), sort: z.enum(LIST_SORTS) }),
    reminders: z.partial(
      z.strictObject({
        minuteOfDay: minute,
        leads: z.partialRecord(deadlineKindSchema, leadsSchema),
        muted: kinds,
        repeated: kinds,
        quiet: z.strictObject({ hours: z.nullable(z.strictObject({ from: minute, to: minute })), weekdays }),
      }),
    ),
  }),
);

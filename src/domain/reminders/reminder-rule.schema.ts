import * as z from 'zod/mini';
import { reminderKeySchema } from './delivery.schema.ts';
import type { ReminderChoice } from './reminder-rule.ts';

const MOST_LEADS = 100;

/** How long before a deadline its reminders come. */
export const leadsSchema = z.array(z.number()).check(z.maxLength(MOST_LEADS));

/** A choice about one deadline as it comes back from a file. */
export const reminderChoiceSchema = z.strictObject({
  key: reminderKeySchema,
  muted: z.boolean(),
  leads: z.nullable(leadsSchema),
}) satisfies z.ZodMiniType<ReminderChoice>;

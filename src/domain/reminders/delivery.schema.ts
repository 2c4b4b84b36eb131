import * as z from 'zod/mini';
import { dateSchema, momentSchema, textSchema } from '../time.schema.ts';
import type { DeadlineKind } from './deadline.ts';
import type { Delivery } from './delivery.ts';
import { REMINDER_KINDS } from './reminder-kinds.ts';

const MOST_OF_KEY = 1_000;

/** Key of a deadline or a delivery. */
export const reminderKeySchema = z.string().check(z.minLength(1), z.maxLength(MOST_OF_KEY));

export const deadlineKindSchema = z.custom<DeadlineKind>(
  (value) => typeof value === 'string' && Object.hasOwn(REMINDER_KINDS, value),
  'unknown kind',
);

const moment = z.nullable(momentSchema);

/** A delivery as it comes back from a file. */
export const deliverySchema = z.strictObject({
  key: reminderKeySchema,
  deadlineKey: reminderKeySchema,
  kind: deadlineKindSchema,
  subjectId: reminderKeySchema,
  on: z.nullable(dateSchema),
  at: momentSchema,
  lead: z.number(),
  snoozes: z.int().check(z.minimum(0)),
  due: momentSchema,
  state: z.enum(['planned', 'claimed', 'shown', 'acted']),
  notificationId: z.nullable(reminderKeySchema),
  claimedAt: moment,
  shownAt: moment,
  actedAt: moment,
  action: z.nullable(z.enum(['acknowledged', 'snoozed', 'outdated'])),
  name: textSchema,
  holder: textSchema,
}) satisfies z.ZodMiniType<Delivery>;

import * as z from 'zod/mini';
import { rowShape } from '../row.schema.ts';
import { textSchema } from '../time.schema.ts';
import type { Account } from './account.ts';
import { SEATS, SUBSCRIPTIONS } from './support-rules.ts';
import { TICKET_LANGUAGES } from './ticket-language.ts';

/** An account as it comes back from a file. */
export const accountSchema = z.strictObject({
  ...rowShape,
  hubId: textSchema,
  name: textSchema,
  subscription: z.nullable(z.enum(SUBSCRIPTIONS)),
  seat: z.nullable(z.enum(SEATS)),
  createdBeforeSeatRule: z.nullable(z.boolean()),
  language: z.enum(TICKET_LANGUAGES),
  pdmEmail: textSchema,
}) satisfies z.ZodMiniType<Account>;

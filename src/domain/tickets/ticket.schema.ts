import * as z from 'zod/mini';
import { idSchema, rowShape } from '../row.schema.ts';
import { momentSchema, textSchema } from '../time.schema.ts';
import { CHANNELS } from './channel.ts';
import type { Ticket } from './ticket.ts';
import { TICKET_LANGUAGES } from './ticket-language.ts';

const MOST_LINES = 10_000;

const channel = z.nullable(z.enum(CHANNELS));
const said = { id: idSchema, at: momentSchema, text: textSchema };

const event = z.discriminatedUnion('kind', [
  z.strictObject({ ...said, kind: z.literal('submitted'), channel, number: textSchema }),
  z.strictObject({ ...said, kind: z.enum(['answered', 'replied', 'closed', 'reopened', 'note']) }),
]);

/** A ticket as it comes back from a file. */
export const ticketSchema = z.strictObject({
  ...rowShape,
  summary: textSchema,
  happened: textSchema,
  expected: textSchema,
  steps: textSchema,
  affected: textSchema,
  affectedTitle: textSchema,
  hubId: textSchema,
  channel,
  language: z.enum(TICKET_LANGUAGES),
  templateId: textSchema,
  answers: z
    .array(z.strictObject({ questionId: idSchema, question: textSchema, text: textSchema }))
    .check(z.maxLength(MOST_LINES)),
  browser: textSchema,
  localTime: textSchema,
  followUpDays: z.nullable(z.int()),
  thread: z.array(event).check(z.maxLength(MOST_LINES)),
  startedAt: momentSchema,
}) satisfies z.ZodMiniType<Ticket>;

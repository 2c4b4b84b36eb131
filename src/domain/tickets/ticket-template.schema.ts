import * as z from 'zod/mini';
import { idSchema, rowShape } from '../row.schema.ts';
import { textSchema } from '../time.schema.ts';
import type { TicketTemplate } from './ticket-template.ts';

/** A template of the user's own as it comes back from a file. */
export const ticketTemplateSchema = z.strictObject({
  ...rowShape,
  name: textSchema,
  questions: z.array(z.strictObject({ id: idSchema, text: textSchema })).check(z.maxLength(1_000)),
}) satisfies z.ZodMiniType<TicketTemplate>;

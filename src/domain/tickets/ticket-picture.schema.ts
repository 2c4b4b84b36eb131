import * as z from 'zod/mini';
import { idSchema, rowShape } from '../row.schema.ts';
import { textSchema } from '../time.schema.ts';
import type { PictureMeta } from './ticket-picture.ts';

const count = z.int().check(z.minimum(0));

/** A picture as a backup holds it: its bytes in base64. */
export const ticketPictureSchema = z.strictObject({
  ...rowShape,
  ticketId: idSchema,
  name: textSchema,
  kind: z.enum(['image/png', 'image/jpeg', 'image/webp']),
  width: count,
  height: count,
  bytes: count,
  redactions: count,
  order: z.number(),
  blob: z.string(),
}) satisfies z.ZodMiniType<PictureMeta & { readonly blob: string }>;

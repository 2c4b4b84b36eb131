import * as z from 'zod/mini';
import type { TermsDraft } from './terms-draft.ts';

/** The form of a deal's commission as it is kept between two visits. */
export const termsDraftSchema: z.ZodMiniType<TermsDraft> = z.strictObject({
  paperwork: z.enum(['unknown', 'missing', 'complete']),
  earns: z.enum(['yes', 'no', '']),
  net: z.string(),
  before: z.string(),
});

import * as z from 'zod/mini';
import type { ListDraft } from './list-draft.ts';

/** The form that puts clients into a list, as it is kept between two visits. */
export const listDraftSchema: z.ZodMiniType<ListDraft> = z.strictObject({
  into: z.enum(['new', 'existing']),
  name: z.string(),
  listId: z.string(),
});

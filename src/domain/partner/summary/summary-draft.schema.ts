import * as z from 'zod/mini';
import { SUMMARY_SECTIONS, type SummaryDraft } from './summary-draft.ts';

/** The summary's own texts and choices as they are kept between two visits. */
export const summaryDraftSchema: z.ZodMiniType<SummaryDraft> = z.strictObject({
  partner: z.string(),
  note: z.string(),
  left: z.array(z.enum(SUMMARY_SECTIONS)),
});

/** What the summary to share says beside what is worked out, and which of its sections it has. */
export interface SummaryDraft {
  /** The partner's name. */
  readonly partner: string;
  readonly note: string;
  readonly left: readonly SummarySection[];
}

export const SUMMARY_SECTIONS = ['tier', 'deadlines', 'renewals', 'certifications'] as const;
export type SummarySection = (typeof SUMMARY_SECTIONS)[number];

/** With every section; `left` are those that are left out. */
export const NEW_SUMMARY: SummaryDraft = { partner: '', note: '', left: [] };

/** What was typed into a form, with what its fields held when the typing began: the record may change in the meantime. */
export interface KeptTyping<Draft> {
  readonly began: Draft;
  readonly draft: Draft;
}

/** What tells a draft of this release from anything else. */
interface DraftSchema<Draft> {
  readonly safeParse: (kept: unknown) => { readonly success: true; readonly data: Draft } | { readonly success: false };
}

/** What was typed before; null when nothing was kept, or by an older release in another shape. */
export function readKeptTyping<Draft>(kept: unknown, schema: DraftSchema<Draft>): KeptTyping<Draft> | null {
  if (typeof kept !== 'object' || kept === null || !('began' in kept) || !('draft' in kept)) return null;
  const began = schema.safeParse(kept.began);
  const draft = schema.safeParse(kept.draft);
  return began.success && draft.success ? { began: began.data, draft: draft.data } : null;
}

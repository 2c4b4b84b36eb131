import { useKeptForm } from '../../../components/use-kept-form.ts';
import { mergedDraft } from '../../certifications/editor-draft.ts';

/** Checks what an earlier page, perhaps of an older release, has left. */
export interface DraftSchema<Draft> {
  readonly safeParse: (value: unknown) => { readonly success: boolean; readonly data?: Draft | undefined };
}

export interface EditForm<Draft> {
  readonly draft: Draft;
  /** A field was typed here and changed elsewhere as well. */
  readonly clash: boolean;
  readonly restored: boolean;
  readonly change: (change: Partial<Draft>) => void;
  readonly forget: () => Promise<void>;
}

/** A form over what is `stored`: what was typed stands and outlives the page, all else follows the record. */
export function useEditForm<Draft extends object>(
  key: string,
  kept: unknown,
  schema: DraftSchema<Draft>,
  stored: Draft,
): EditForm<Draft> {
  const { typed, restored, type, forget } = useKeptForm(key, readKept(kept, schema));
  const before = typed ?? { began: stored, draft: stored };
  const { draft, clash } = mergedDraft(before, stored);
  return {
    draft,
    clash,
    restored,
    forget,
    change: (change) => type({ began: before.began, draft: { ...before.draft, ...change } }),
  };
}

function readKept<Draft>(kept: unknown, schema: DraftSchema<Draft>) {
  if (typeof kept !== 'object' || kept === null || !('began' in kept) || !('draft' in kept)) return null;
  const began = schema.safeParse(kept.began).data;
  const draft = schema.safeParse(kept.draft).data;
  return began === undefined || draft === undefined ? null : { began, draft };
}

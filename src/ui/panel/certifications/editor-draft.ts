import { i18n } from '#i18n';
import type { Certification, Holder } from '../../../domain/certifications/certification.ts';
import { type CertificationDraft, draftOf } from '../../../domain/certifications/certification-check.ts';
import { certificationDraftSchema } from '../../../domain/certifications/certification-draft.schema.ts';
import { holderName } from './list-entry.ts';

/** What was typed, with what the fields held when the typing began: the record may change in the meantime. */
export interface KeptDraft {
  readonly began: CertificationDraft;
  readonly draft: CertificationDraft;
}

/** What was typed into the editor before; null when nothing was kept, or by an older release in another shape. */
export function readKeptDraft(kept: unknown): KeptDraft | null {
  if (typeof kept !== 'object' || kept === null || !('began' in kept) || !('draft' in kept)) return null;
  const began = certificationDraftSchema.safeParse(kept.began);
  const draft = certificationDraftSchema.safeParse(kept.draft);
  return began.success && draft.success ? { began: began.data, draft: draft.data } : null;
}

/**
 * The fields on a record as it is now: what was typed stands, all else follows the record. `clash` when a field was typed
 * here and changed elsewhere as well.
 */
export function mergedDraft<Draft extends object>(
  { began, draft }: { readonly began: Draft; readonly draft: Draft },
  now: Draft,
): { readonly draft: Draft; readonly clash: boolean } {
  const merged = { ...now };
  let clash = false;
  for (const field in draft) {
    if (draft[field] === began[field]) continue;
    clash ||= now[field] !== began[field] && now[field] !== draft[field];
    merged[field] = draft[field];
  }
  return { draft: merged, clash };
}

/** The draft of what is saved. In it the holder stands by name, as the field shows him. */
export function storedDraft(
  certification: Certification | null,
  holders: readonly Holder[],
  lastHolderId: string | null,
): CertificationDraft {
  const holderId = certification?.holderId ?? lastHolderId;
  const holder = holders.find(({ id }) => id === holderId);
  const draft = draftOf(certification ?? NEW);
  return { ...draft, holderId: holder === undefined ? i18n.t('holder.me') : holderName(holder) };
}

/** Which holder a typed name means: a known one, or a new one of that name (empty for the user). */
export function holderMeant(
  typed: string,
  holders: readonly Holder[],
): { readonly id: string } | { readonly name: string } {
  const name = typed.trim();
  const known = holders.find((holder) => holderName(holder).toLowerCase() === name.toLowerCase());
  if (known !== undefined) return { id: known.id };
  return { name: name.toLowerCase() === i18n.t('holder.me').toLowerCase() ? '' : name };
}

const NEW: Parameters<typeof draftOf>[0] = {
  name: '',
  holderId: '',
  email: '',
  earned: null,
  expires: null,
  link: '',
  credentialId: '',
  notes: '',
  favourite: false,
  stage: 'complete',
  minutesLeft: null,
  practicumSubmittedOn: null,
  studyDays: null,
};

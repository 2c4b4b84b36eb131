import { i18n } from '#i18n';
import type { Certification, Holder } from '../../../domain/certifications/certification.ts';
import { type CertificationDraft, draftOf } from '../../../domain/certifications/certification-check.ts';
import { certificationDraftSchema } from '../../../domain/certifications/certification-draft.schema.ts';
import { holderName } from './list-entry.ts';

/** What was typed into the editor before; null when nothing was kept, or by an older release in another shape. */
export function readKeptDraft(kept: unknown): CertificationDraft | null {
  const reading = certificationDraftSchema.safeParse(kept);
  return reading.success ? reading.data : null;
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
};

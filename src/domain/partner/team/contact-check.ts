import type { DraftReading } from '../../draft-problem.ts';
import { draftReader } from '../../draft-reader.ts';
import { readEmail, readRequired, readText } from '../../draft-text.ts';
import type { HubspotContactFields } from '../hubspot-contact.ts';

/** Somebody of the HubSpot team as the form holds it. */
export interface ContactDraft {
  readonly name: string;
  readonly role: string;
  readonly email: string;
  readonly about: string;
  readonly notes: string;
}

export const NEW_CONTACT: ContactDraft = { name: '', role: '', email: '', about: '', notes: '' };

const LIMITS = { text: 200, notes: 20_000 };

/** The fields of a draft, or everything that is wrong with it. */
export function readContactDraft(draft: ContactDraft): DraftReading<HubspotContactFields, keyof ContactDraft> {
  const { problems, take } = draftReader<keyof ContactDraft>();
  const value: HubspotContactFields = {
    name: take('name', readRequired(draft.name.trim(), LIMITS.text)) ?? '',
    role: take('role', readText(draft.role.trim(), LIMITS.text)) ?? '',
    email: take('email', readEmail(draft.email.trim())) ?? '',
    about: take('about', readText(draft.about.trim(), LIMITS.notes)) ?? '',
    notes: take('notes', readText(draft.notes.trim(), LIMITS.notes)) ?? '',
  };
  return problems.length === 0 ? { kind: 'ok', value } : { kind: 'refused', problems };
}

/** The draft that the form of a known contact begins with. */
export function contactDraftOf({ name, role, email, about, notes }: HubspotContactFields): ContactDraft {
  return { name, role, email, about, notes };
}

import { useId, useMemo } from 'react';
import { i18n } from '#i18n';
import type { HubspotContact } from '../../../../domain/partner/hubspot-contact.ts';
import {
  type ContactDraft,
  contactDraftOf,
  NEW_CONTACT,
  readContactDraft,
} from '../../../../domain/partner/team/contact-check.ts';
import { contactDraftSchema } from '../../../../domain/partner/team/contact-draft.schema.ts';
import { addContact, editContact } from '../../../../jobs/partner/team/save-contact.ts';
import { Field } from '../../../components/Field.tsx';
import { problemOf } from '../../../components/problem-words.ts';
import { TextField } from '../../../components/TextField.tsx';
import { useAnnounce } from '../../../components/use-announce.tsx';
import { useWorld } from '../../../components/world-context.ts';
import { readKeptTyping } from '../../points/ledger/kept-typing.ts';
import { LedgerForm } from '../../points/ledger/LedgerForm.tsx';
import { useLedgerForm } from '../../points/ledger/use-ledger-form.ts';
import { contactKey } from './contact-key.ts';
import { roleSuggestions } from './role-suggestions.ts';

interface Props {
  /** Null for a new one. */
  readonly contact: HubspotContact | null;
  /** What was typed before and not saved, as it was kept. */
  readonly kept: unknown;
  readonly onClose: () => void;
}

/** The form of somebody of the HubSpot team. Only a name is needed. */
export function ContactForm({ contact, kept, onClose }: Props) {
  const world = useWorld();
  const { say, settle } = useAnnounce();
  const roles = useId();
  const { form, draft, problems, restored, change, discard, submit } = useLedgerForm({
    draftKey: contactKey(contact?.id ?? null),
    kept: useMemo(() => readKeptTyping(kept, contactDraftSchema), [kept]),
    stored: contact === null ? NEW_CONTACT : contactDraftOf(contact),
    onRecord: contact !== null,
    dates: [],
    read: readContactDraft,
    save: async (fields, forget) => {
      const outcome = await (contact === null ? addContact(world, fields) : editContact(world, contact, fields));
      if (outcome.kind === 'changed-elsewhere') return say(i18n.t('refusal.changedElsewhere'));
      await forget();
      settle(outcome, i18n.t('partnerTeam.saved', { name: fields.name }));
      onClose();
    },
  });
  const line = (field: keyof ContactDraft) => ({
    name: field,
    value: draft[field],
    error: problemOf(problems, field),
    onText: (text: string) => change({ [field]: text }),
  });
  const area = (field: 'about' | 'notes', label: string) => (
    <Field label={label} error={problemOf(problems, field)} wide>
      {(control) => (
        <textarea
          {...control}
          name={field}
          rows={2}
          value={draft[field]}
          onChange={(event) => change({ [field]: event.target.value })}
        />
      )}
    </Field>
  );
  return (
    <LedgerForm
      form={form}
      label={contact === null ? i18n.t('partnerTeam.add') : i18n.t('partnerTeam.editOf', { name: contact.name })}
      restored={restored}
      onSubmit={submit}
      onCancel={() => void discard().then(onClose)}
    >
      {/* The form stands where its button was, so the reader expects to be in it. */}
      <TextField {...line('name')} label={i18n.t('partnerTeam.name')} autoFocus />
      <TextField {...line('role')} label={i18n.t('partnerTeam.role')} list={roles} />
      <datalist id={roles}>
        {roleSuggestions().map((role) => (
          <option key={role} value={role} />
        ))}
      </datalist>
      <TextField {...line('email')} label={i18n.t('field.email')} type="email" wide />
      {area('about', i18n.t('partnerTeam.about'))}
      {area('notes', i18n.t('field.notes'))}
    </LedgerForm>
  );
}

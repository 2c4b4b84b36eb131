import { expect, it } from 'vitest';
import {
  type ContactDraft,
  contactDraftOf,
  NEW_CONTACT,
  readContactDraft,
} from '../../../../src/domain/partner/team/contact-check.ts';
import { contact } from '../../../fixtures/partner-rows.ts';

it('takes a name alone, and drops blanks around what is typed', () => {
  const draft = { ...NEW_CONTACT, name: ' Pat ', email: ' pat@hubspot.example ' };
  expect(readContactDraft(draft)).toEqual({
    kind: 'ok',
    value: { name: 'Pat', role: '', email: 'pat@hubspot.example', about: '', notes: '' },
  });
});

it.each<[Partial<ContactDraft>, keyof ContactDraft, string]>([
  [{ name: '' }, 'name', 'missing'],
  [{ email: 'pat at hubspot' }, 'email', 'not-an-address'],
  [{ role: 'a'.repeat(201) }, 'role', 'too-long'],
])('refuses %o', (change, field, reason) => {
  const reading = readContactDraft({ ...NEW_CONTACT, name: 'Pat', ...change });
  expect(reading).toMatchObject({ kind: 'refused', problems: [{ field, reason }] });
});

it('begins with what is kept', () => {
  const reading = readContactDraft(contactDraftOf(contact()));
  expect(reading.kind === 'ok' && contact()).toMatchObject(reading.kind === 'ok' ? reading.value : {});
});

import type { HubspotContact, HubspotContactFields } from '../../../domain/partner/hubspot-contact.ts';
import { buried, newRow, revised } from '../../../domain/row.ts';
import type { ChangeOutcome } from '../../change-certifications.ts';
import { changePartner } from '../../change-partner.ts';
import type { World } from '../../world.ts';

/** Adds somebody of the HubSpot team. */
export function addContact(world: World, fields: HubspotContactFields): Promise<ChangeOutcome> {
  return changePartner(world, { hubspotContacts: [{ ...newRow(world.newId(), world.now()), ...fields }] });
}

/** Changes somebody; the revision read is the one it must still have. */
export function editContact(
  world: World,
  contact: HubspotContact,
  fields: HubspotContactFields,
): Promise<ChangeOutcome> {
  return changePartner(world, { hubspotContacts: [revised(contact, fields, world.now())] });
}

export function deleteContact(world: World, contact: HubspotContact): Promise<ChangeOutcome> {
  return changePartner(world, { hubspotContacts: [buried(contact, world.now())] });
}

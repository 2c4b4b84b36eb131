import type { HubspotContact } from '../../domain/partner/hubspot-contact.ts';
import type { CompanionDatabase } from '../database.ts';

/** The living people of the HubSpot team, by name. */
export async function readContacts({ hubspotContacts }: CompanionDatabase): Promise<HubspotContact[]> {
  const rows = await hubspotContacts.filter(({ deletedAt }) => deletedAt === null).toArray();
  return rows.sort((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1));
}

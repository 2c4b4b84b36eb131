import type { Row } from '../row.ts';

/** Somebody at HubSpot who looks after this partner. */
export interface HubspotContact extends Row {
  readonly name: string;
  /** Such as "Partner Development Manager". */
  readonly role: string;
  /** Empty while not known. */
  readonly email: string;
  /** How they help. */
  readonly about: string;
  readonly notes: string;
}

/** The fields that a person edits or an import fills. */
export type HubspotContactFields = Omit<HubspotContact, keyof Row>;

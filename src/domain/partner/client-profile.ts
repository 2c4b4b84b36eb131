import type { Money } from '../money.ts';
import type { Row } from '../row.ts';
import type { DayText } from '../time.ts';

/** What the partner dashboard tells of a client beside its points. Its id is the client's, so there is one of each. */
export interface ClientProfile extends Row {
  /** Digits; empty while not known. */
  readonly hubId: string;
  /** In HubSpot's words, such as "Sold and managed"; which words there are is not published. */
  readonly relationship: string;
  /** As the user names them, such as "Marketing Hub Professional". */
  readonly products: readonly string[];
  /** Monthly recurring revenue as the dashboard shows it; null where that of the ledger is to be taken. */
  readonly mrr: Money | null;
  /** Tools in use; null while not known. */
  readonly toolsUsed: number | null;
  /** The day somebody at the client was last active in HubSpot. */
  readonly lastActiveOn: DayText | null;
  /** Who answers for the client's renewal at HubSpot. */
  readonly renewalOwner: string;
  readonly notes: string;
}

/** The fields that a person edits or an import fills. */
export type ClientProfileFields = Omit<ClientProfile, keyof Row>;

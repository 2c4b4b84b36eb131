import type { Row } from '../row.ts';
import type { Seat, Subscription } from './support-rules.ts';
import type { TicketLanguage } from './ticket-language.ts';

/** What decides on the ways to support; null where the user has not said. */
export interface AccountFields {
  /** Digits; what the active page is matched with. */
  readonly hubId: string;
  /** What the user calls it. */
  readonly name: string;
  readonly subscription: Subscription | null;
  /** The user's own seat in it. */
  readonly seat: Seat | null;
  /** Whether the account was created before the day on which the seat rule begins. */
  readonly createdBeforeSeatRule: boolean | null;
  /** The user's own language setting there. */
  readonly language: TicketLanguage;
  /** Address of the partner development manager; empty when there is none. */
  readonly pdmEmail: string;
}

/** One HubSpot account that the user writes about. */
export interface Account extends Row, AccountFields {}

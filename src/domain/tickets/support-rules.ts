import type { SourcedFact } from '../certifications/catalogue.ts';
import type { DayText } from '../time.ts';
import type { SupportChannel } from './channel.ts';
import type { TicketLanguage } from './ticket-language.ts';

/** Names of subscriptions, the present ones first, then those of older pages. */
export const SUBSCRIPTIONS = ['free-tools', 'starter', 'professional', 'enterprise', 'free-crm', 'basic'] as const;
export type Subscription = (typeof SUBSCRIPTIONS)[number];

/** The user's seat. `other`: one that is none of the three, a view-only or partner seat; `none`: no seat at all. */
export const SEATS = ['core', 'sales', 'service', 'other', 'none'] as const;
export type Seat = (typeof SEATS)[number];

/** Channels that the matrix of a page has a row for. */
export type MatrixChannel = Exclude<SupportChannel, 'call-back'>;

/** Which subscriptions a channel is open to. */
export type SupportMatrix = Readonly<Record<MatrixChannel, readonly Subscription[]>>;

/** What HubSpot says about its support. The values live in `src/facts/support.ts`. */
export interface SupportRules {
  /** By the names of subscriptions in use today. */
  readonly matrix: SourcedFact<SupportMatrix>;
  /** By the older names. */
  readonly formerMatrix: SourcedFact<SupportMatrix>;
  /** Accounts created on or after a day ask for a seat. */
  readonly seatRule: SourcedFact<SeatRule>;
  /** Languages of call-back, e-mail and chat. */
  readonly languages: SourcedFact<readonly TicketLanguage[]>;
  readonly phoneLanguages: SourcedFact<readonly TicketLanguage[]>;
  /** Call-back is in the language that the user has set for himself. */
  readonly callBackFollowsOwnLanguage: SourcedFact<boolean>;
  /** Questions of strategy, account, upgrade, data transfer and law: who answers them, by subscription. */
  readonly customerSuccess: SourcedFact<Readonly<Partial<Record<Subscription, 'team' | 'assigned'>>>>;
  readonly academyEmail: SourcedFact<string>;
  /** The partner development manager is a partner's main contact since this day. */
  readonly pdmSince: SourcedFact<DayText>;
}

export interface SeatRule {
  readonly createdFrom: DayText;
  readonly seats: readonly Seat[];
  readonly channels: readonly MatrixChannel[];
}

import type { Row } from '../row.ts';
import type { EpochMs } from '../time.ts';
import type { Channel } from './channel.ts';
import type { TicketEvent } from './ticket-event.ts';
import type { TicketLanguage } from './ticket-language.ts';

/** What was written in answer to one question of a template. */
export interface TicketAnswer {
  readonly questionId: string;
  /** The question as its writer put it; empty for one of ours, which has words in every language. */
  readonly question: string;
  readonly text: string;
}

/** What a person writes; every text as typed, none of it ever refused. */
export interface TicketFields {
  readonly summary: string;
  readonly happened: string;
  readonly expected: string;
  readonly steps: string;
  /** The page or record concerned: an address, or words. */
  readonly affected: string;
  /** What that page is called; empty when not known. */
  readonly affectedTitle: string;
  readonly hubId: string;
  /** Null until one is chosen. */
  readonly channel: Channel | null;
  readonly language: TicketLanguage;
  /** Key of one of our templates or id of an own one; empty for none. */
  readonly templateId: string;
  readonly answers: readonly TicketAnswer[];
  /** Optional line: browser and version. Empty leaves it out. */
  readonly browser: string;
  /** Optional line: when it happened, on the user's clock. Empty leaves it out. */
  readonly localTime: string;
  /** Business days without an answer after which to follow up; null for never. */
  readonly followUpDays: number | null;
}

/** One ticket, from its first word to its end. Pictures are rows of their own. */
export interface Ticket extends Row, TicketFields {
  /** What was said since, in no particular order. */
  readonly thread: readonly TicketEvent[];
  /** Where it began, so that the list can name it before it has a summary. */
  readonly startedAt: EpochMs;
}

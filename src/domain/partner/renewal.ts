import type { Money } from '../money.ts';
import type { Row } from '../row.ts';
import type { DayText } from '../time.ts';

/** `changed`: renewed with more or less than before. */
export type RenewalOutcome = 'open' | 'renewed' | 'changed' | 'lost';

/** One renewal of a client's subscription. */
export interface Renewal extends Row {
  readonly clientId: string;
  readonly products: readonly string[];
  /** Monthly recurring revenue before; null while not known. */
  readonly mrr: Money | null;
  /** What the renewal adds to it, below zero where it takes away; null while not known. In the same currency. */
  readonly mrrChange: Money | null;
  /** The employee of the client who was active last. */
  readonly lastActiveEmployee: string;
  readonly owner: string;
  readonly manager: string;
  /** Whole months; null while not known. */
  readonly termMonths: number | null;
  readonly renewsOn: DayText;
  /** The last day on which the client can decide; null where it is the day of the renewal. */
  readonly decideBy: DayText | null;
  readonly outcome: RenewalOutcome;
  readonly notes: string;
}

/** The fields that a person edits or an import fills. */
export type RenewalFields = Omit<Renewal, keyof Row>;

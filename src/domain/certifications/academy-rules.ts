import type { SourcedFact } from './catalogue.ts';

/** The Academy's rules that decisions rest on. The values live in `src/facts/academy-rules.ts`. */
export interface AcademyRules {
  /** Hours between a failed or abandoned exam and the next try. */
  readonly retakeLockHours: SourcedFact<number>;
  /** Business days that grading a practicum by hand takes, fewest and most. */
  readonly gradingBusinessDays: SourcedFact<{ readonly fewest: number; readonly most: number }>;
  /** Domains that the Inbound form refuses as company address. */
  readonly refusedFormDomains: SourcedFact<readonly string[]>;
  /** Address for questions about an exam's score. */
  readonly academyEmail: SourcedFact<string>;
}

import type { DayText } from './time.ts';

/** Why one field of a draft cannot be taken over. The sentence is chosen in the interface by `reason`. */
export type ProblemReason =
  | { readonly reason: 'missing'; readonly data: null }
  | { readonly reason: 'too-long'; readonly data: { readonly length: number; readonly limit: number } }
  | { readonly reason: 'impossible-day'; readonly data: { readonly text: string } }
  | { readonly reason: 'impossible-time'; readonly data: { readonly text: string } }
  | { readonly reason: 'too-early'; readonly data: { readonly earliest: DayText } }
  | { readonly reason: 'too-late'; readonly data: { readonly latest: DayText } }
  | { readonly reason: 'in-future'; readonly data: null }
  | { readonly reason: 'before-earned'; readonly data: { readonly earned: DayText; readonly expires: DayText } }
  | { readonly reason: 'not-a-web-address'; readonly data: null }
  | { readonly reason: 'not-an-address'; readonly data: null }
  | { readonly reason: 'not-a-whole-number'; readonly data: { readonly text: string } }
  | { readonly reason: 'out-of-range'; readonly data: { readonly least: number; readonly most: number } }
  | { readonly reason: 'more-than-questions'; readonly data: { readonly correct: number; readonly questions: number } }
  | { readonly reason: 'unknown-country'; readonly data: { readonly text: string } }
  | { readonly reason: 'unknown-currency'; readonly data: { readonly text: string } }
  | { readonly reason: 'unknown-client'; readonly data: { readonly text: string } }
  | { readonly reason: 'negative'; readonly data: null }
  | { readonly reason: 'not-a-number'; readonly data: { readonly text: string } }
  | { readonly reason: 'ambiguous'; readonly data: null }
  | { readonly reason: 'too-many-decimals'; readonly data: { readonly most: number; readonly currency: string } }
  | { readonly reason: 'too-large'; readonly data: { readonly limit: `${number}` } }
  | { readonly reason: 'before-sale'; readonly data: { readonly sold: DayText } }
  | { readonly reason: 'after-sale'; readonly data: { readonly sold: DayText } }
  | { readonly reason: 'before-managed'; readonly data: { readonly from: DayText } }
  | { readonly reason: 'gives-nothing'; readonly data: null };

/** A problem and the field it belongs to. */
export type DraftProblem<Field extends string> = ProblemReason & { readonly field: Field };

/** What reading a draft gives: its fields, or everything that is wrong with it. */
export type DraftReading<Fields, Field extends string> =
  | { readonly kind: 'ok'; readonly value: Fields }
  | { readonly kind: 'refused'; readonly problems: readonly DraftProblem<Field>[] };

/** What reading one field gives: its value, or why there is none. */
export type FieldReading<Value> =
  | { readonly kind: 'ok'; readonly value: Value }
  | ({ readonly kind: 'problem' } & ProblemReason);

/** As much of a wrong text as a message can quote. */
export function quoted(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 39).toWellFormed()}\u2026`;
}

import { readWholeNumber } from '../../draft-number.ts';
import type { DraftProblem } from '../../draft-problem.ts';
import { draftReader } from '../../draft-reader.ts';
import type { Money } from '../../money.ts';
import type { RenewalOutcome } from '../renewal.ts';
import { type ChangeContext, type ChangeProblem, type ChangeReading, readMrrChange } from './read-mrr-change.ts';

/** What is asked when a renewal is decided, as the form holds it. */
export interface OutcomeDraft {
  readonly outcome: Exclude<RenewalOutcome, 'open'>;
  /** Counts for one that was changed only. */
  readonly change: string;
  /** Whether the next renewal is to be added, after `term` months. */
  readonly adds: boolean;
  readonly term: string;
}

export type OutcomeProblem = DraftProblem<'termMonths'> | ChangeProblem;

export type OutcomeReading =
  | { readonly kind: 'ok'; readonly value: { readonly mrrChange: Money | null; readonly nextAfter: number | null } }
  | { readonly kind: 'refused'; readonly problems: readonly OutcomeProblem[] };

interface OutcomeContext extends ChangeContext {
  /** What the renewal was expected to change. */
  readonly expected: Money | null;
}

/** Longest term that is taken for one, in months. */
export const MOST_MONTHS = 120;

/**
 * What a decision means, or everything that is wrong with it. One that was changed must say by how much; one that was
 * renewed as it was, or lost, keeps what was expected of it.
 */
export function readOutcomeDraft(draft: OutcomeDraft, context: OutcomeContext): OutcomeReading {
  const { problems, take } = draftReader<'termMonths'>();
  const nextAfter = draft.adds ? take('termMonths', readWholeNumber(draft.term, 1, MOST_MONTHS)) : null;
  if (draft.adds && nextAfter === null && problems.length === 0) {
    problems.push({ field: 'termMonths', reason: 'missing', data: null });
  }
  const change = draft.outcome === 'changed' ? readGivenChange(draft.change, context) : null;
  const wrong = change?.kind === 'refused' ? [...problems, change.problem] : problems;
  if (wrong.length > 0) return { kind: 'refused', problems: wrong };
  return { kind: 'ok', value: { mrrChange: change?.kind === 'ok' ? change.value : context.expected, nextAfter } };
}

function readGivenChange(text: string, context: OutcomeContext): ChangeReading {
  const reading = readMrrChange(text, context);
  if (reading.kind === 'refused' || reading.value !== null) return reading;
  return { kind: 'refused', problem: { field: 'mrrChange', reason: 'missing', data: null } };
}

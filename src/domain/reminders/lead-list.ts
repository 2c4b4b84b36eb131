import { readWholeNumber } from '../draft-number.ts';
import type { ProblemReason } from '../draft-problem.ts';
import type { ReminderKind } from './reminder-kinds.ts';

/** How long before at most. Two years outlast every certification that is known; ten hours every exam. */
const LONGEST: Readonly<Record<ReminderKind['unit'], number>> = { days: 730, minutes: 600 };

/** How many leads one deadline may have. */
const MOST = 12;

/** Why a list of leads cannot become what was asked. `last`: one has to stay, since silence is chosen another way. */
export type LeadProblem =
  | ProblemReason
  | { readonly reason: 'double'; readonly data: { readonly lead: number } }
  | { readonly reason: 'too-many'; readonly data: { readonly most: number } }
  | { readonly reason: 'last'; readonly data: null };

export type LeadReading =
  | { readonly kind: 'ok'; readonly leads: readonly number[] }
  | { readonly kind: 'problem'; readonly problem: LeadProblem };

/** A list of leads with the one that was typed, a whole number of its unit; the longest first. */
export function withLead(leads: readonly number[], typed: string, unit: ReminderKind['unit']): LeadReading {
  const reading = readWholeNumber(typed, 0, LONGEST[unit]);
  if (reading.kind === 'problem') return { kind: 'problem', problem: reading };
  const lead = reading.value;
  if (lead === null) return refused({ reason: 'missing', data: null });
  if (leads.includes(lead)) return refused({ reason: 'double', data: { lead } });
  if (leads.length >= MOST) return refused({ reason: 'too-many', data: { most: MOST } });
  return { kind: 'ok', leads: [...leads, lead].sort((a, b) => b - a) };
}

/** A list of leads without one of them. */
export function withoutLead(leads: readonly number[], lead: number): LeadReading {
  const left = leads.filter((other) => other !== lead);
  return left.length === 0 ? refused({ reason: 'last', data: null }) : { kind: 'ok', leads: left };
}

/** Whether two lists, each in its order, say the same. */
export function sameLeads(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((lead, index) => lead === b[index]);
}

function refused(problem: LeadProblem): LeadReading {
  return { kind: 'problem', problem };
}

import type { DeadlineKind } from './deadline.ts';
import { sameLeads } from './lead-list.ts';
import { REMINDER_KINDS } from './reminder-kinds.ts';
import type { ReminderPreferences } from './reminder-preferences.ts';

/** What the user chose for one kind. */
export interface KindPreferences {
  readonly muted: boolean;
  /** In the unit of the kind, the longest first; null where the usual ones hold. */
  readonly leads: readonly number[] | null;
  /** Whether it comes every day from its last lead until it is acknowledged. */
  readonly repeated: boolean;
}

/** What holds for a kind that the user has not touched. */
export const USUAL: KindPreferences = { muted: false, leads: null, repeated: false };

type Chosen = Pick<ReminderPreferences, 'leads' | 'muted' | 'repeated'>;

export function kindPreferences(kind: DeadlineKind, { leads, muted, repeated }: Chosen): KindPreferences {
  return { muted: muted.includes(kind), leads: leads[kind] ?? null, repeated: repeated.includes(kind) };
}

export function isUsual({ muted, leads, repeated }: KindPreferences): boolean {
  return !muted && leads === null && !repeated;
}

/** The preferences with some of one kind changed. Leads that are the usual ones are not kept, so a later default reaches them. */
export function withKind(
  preferences: ReminderPreferences,
  kind: DeadlineKind,
  change: Partial<KindPreferences>,
): ReminderPreferences {
  const { muted, leads, repeated } = { ...kindPreferences(kind, preferences), ...change };
  const { [kind]: _replaced, ...others } = preferences.leads;
  const own = leads !== null && !sameLeads(leads, REMINDER_KINDS[kind].leads);
  return {
    ...preferences,
    leads: own ? { ...others, [kind]: leads } : others,
    muted: listed(preferences.muted, kind, muted),
    repeated: listed(preferences.repeated, kind, repeated),
  };
}

function listed(kinds: readonly DeadlineKind[], kind: DeadlineKind, on: boolean): readonly DeadlineKind[] {
  if (kinds.includes(kind) === on) return kinds;
  return on ? [...kinds, kind] : kinds.filter((other) => other !== kind);
}

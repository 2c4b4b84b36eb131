import type { Deadline, DeadlineKind } from './deadline.ts';
import type { ReminderRule } from './planning.ts';
import { REMINDER_KINDS } from './reminder-kinds.ts';
import type { ReminderPreferences } from './reminder-preferences.ts';

/** What the user chose for one deadline, over what holds for its kind. */
export interface ReminderChoice {
  /** Key of the deadline. */
  readonly key: string;
  readonly muted: boolean;
  /** Null where those of the kind hold. */
  readonly leads: readonly number[] | null;
}

/** Leads of a kind as the user left them, the longest first. */
export function leadsOf(kind: DeadlineKind, { leads }: Pick<ReminderPreferences, 'leads'>): readonly number[] {
  return leads[kind] ?? REMINDER_KINDS[kind].leads;
}

/** How a deadline reminds: the item's own choice before the kind's, the kind's before the product's. */
export function ruleFor(
  { kind }: Pick<Deadline, 'kind'>,
  preferences: Pick<ReminderPreferences, 'leads' | 'muted' | 'repeated'>,
  choice: ReminderChoice | undefined,
): ReminderRule {
  const muted = choice?.muted === true || preferences.muted.includes(kind);
  return {
    unit: REMINDER_KINDS[kind].unit,
    leads: muted ? [] : (choice?.leads ?? leadsOf(kind, preferences)),
    repeated: preferences.repeated.includes(kind),
  };
}

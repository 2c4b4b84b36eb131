import { deliveryOf } from '../domain/reminders/delivery-key.ts';
import { acknowledged, latestReached, planned, putOff, stillRepeated, told } from '../domain/reminders/planning.ts';
import type { ReminderPreferences } from '../domain/reminders/reminder-preferences.ts';
import { ruleFor } from '../domain/reminders/reminder-rule.ts';
import type { Moment } from '../domain/time.ts';
import type { Act, AfterAct } from '../store/changes/delivery-acts.ts';
import type { ClaimOptions } from '../store/changes/delivery-claim.ts';
import type { Plan } from '../store/changes/subject-deadlines.ts';

/** What the domain decides about reminders, bound to the user's choices and a moment. */
export interface ReminderPlanner {
  readonly plan: Plan;
  readonly reach: ClaimOptions['reach'];
  readonly after: (act: Act) => AfterAct;
}

export function reminderPlanner(preferences: ReminderPreferences, { now, zone }: Moment): ReminderPlanner {
  const clock = { zone, minuteOfDay: preferences.minuteOfDay };
  return {
    plan: (deadline, kept, choice) => planned(deadline, kept, ruleFor(deadline, preferences, choice), now, clock),
    reach: (kept, choice) => {
      const rule = stillRepeated(ruleFor(kept, preferences, choice), kept.settled);
      const reached = latestReached(kept, rule, { after: kept.after, now }, clock);
      return {
        delivery: reached === null ? null : deliveryOf(kept, reached),
        kept: told(kept, rule, now, clock),
      };
    },
    after: (act) => (kept, delivery, choice) => {
      const rule = ruleFor(kept, preferences, choice);
      if (act.kind === 'acknowledge') return acknowledged(kept, delivery.lead, rule, clock);
      return putOff(kept, act.until, rule, clock);
    },
  };
}

import type { Certification } from '../domain/certifications/certification.ts';
import { deadlinesOf } from '../domain/certifications/deadlines-of.ts';
import { gradingWindow } from '../domain/certifications/practicum.ts';
import type { Preferences } from '../domain/preferences.ts';
import type { Deadline } from '../domain/reminders/deadline.ts';
import { ACADEMY_RULES } from '../facts/academy-rules.ts';

/** Makes deadlines under one zone and one calendar of working days. */
export interface DeadlineMaker {
  /** Names everything that the deadlines rest on besides their subject: another text asks for other deadlines. */
  readonly madeFor: string;
  readonly deadlinesOf: (certification: Certification) => readonly Deadline[];
}

export function deadlineMaker({ weekend, holidays }: Preferences, zone: string): DeadlineMaker {
  const calendar = { weekend, holidays };
  return {
    madeFor: JSON.stringify({ zone, weekend, holidays }),
    deadlinesOf: (certification) => {
      const submitted = certification.practicumSubmittedOn;
      const window = submitted === null ? null : gradingWindow(submitted, ACADEMY_RULES, calendar);
      const latest = window?.kind === 'window' ? { on: window.latest, precision: 'day' as const } : null;
      return deadlinesOf(certification, zone, latest);
    },
  };
}

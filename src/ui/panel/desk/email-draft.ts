import type { EmailKind } from '../../../domain/certifications/received-email.ts';
import { readPastDay } from '../../../domain/draft-date.ts';
import type { FieldReading } from '../../../domain/draft-problem.ts';
import { momentOfLocal } from '../../../domain/local-moment.ts';
import { dayOf, type EpochMs, type Moment } from '../../../domain/time.ts';

/** The fields of the e-mail form, as typed. */
export interface EmailDraft {
  /** One of `EMAIL_KINDS`; empty until chosen. */
  readonly kind: string;
  /** Empty for none. */
  readonly certificationId: string;
  /** `YYYY-MM-DDTHH:mm`; empty when cleared. The time counts for a failed exam only. */
  readonly received: string;
  readonly address: string;
}

export const EMAIL_KINDS = ['expiry-notice', 'expired-notice', 'failed-exam', 'welcome'] as const;

export function emailKindOf(text: string): EmailKind | null {
  return EMAIL_KINDS.find((kind) => kind === text) ?? null;
}

/** Whether the hour matters: the wait for the next try counts in hours. */
export function needsTime(kind: EmailKind | null): boolean {
  return kind === 'failed-exam';
}

/** The time of day that a day gets whose field has none. */
const NOON = '12:00';

/** The text of a moment with another day; empty when the day is. */
export function withDay(received: string, day: string): string {
  return day === '' ? '' : `${day}T${received.slice(11) || NOON}`;
}

/** When the e-mail came. A day without an hour is taken at noon, and only its day is asked for. */
export function readReceived({ kind, received }: EmailDraft, { now, zone }: Moment): FieldReading<EpochMs> {
  if (received === '') return { kind: 'problem', reason: 'missing', data: null };
  const day = readPastDay(received.slice(0, 10), dayOf({ now, zone }));
  if (day.kind === 'problem') return day;
  const timed = needsTime(emailKindOf(kind));
  const at = momentOfLocal(timed ? received : withDay('', received.slice(0, 10)), zone);
  if (at === null) return { kind: 'problem', reason: 'impossible-time', data: { text: received.slice(0, 40) } };
  return timed && at > now ? { kind: 'problem', reason: 'in-future', data: null } : { kind: 'ok', value: at };
}

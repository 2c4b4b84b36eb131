import type { Row } from '../row.ts';
import type { CalendarDate, DayText, EpochMs } from '../time.ts';
import type { RetakeLock } from './retake-lock.ts';

/** Where the holder stands in the present run: a first one or a renewal. */
export type Stage = 'in-progress' | 'exam-passed' | 'practicum-submitted' | 'complete';

/** An exam that is being sat right now. */
export interface Sitting {
  readonly startedAt: EpochMs;
  /** As shown beside the exam in HubSpot; null when the user did not give one. */
  readonly limitMinutes: number | null;
}

/** One certification of one holder. */
export interface Certification extends Row {
  readonly holderId: string;
  /** Key of the entry in the catalogue; null when the name is not in it. */
  readonly catalogueId: string | null;
  /** The name as the user reads or wrote it. */
  readonly name: string;
  /** The address it belongs to; empty when not known. */
  readonly email: string;
  readonly earned: CalendarDate | null;
  /** The expiry the user reads on the certificate; never a computed one. Null when none is known. */
  readonly expires: CalendarDate | null;
  readonly link: string;
  readonly credentialId: string;
  readonly favourite: boolean;
  readonly notes: string;
  readonly stage: Stage;
  /** Course minutes left, as the Academy shows them while in progress. */
  readonly minutesLeft: number | null;
  readonly practicumSubmittedOn: DayText | null;
  /** Days that the holder wants for studying before the expiry; null when not given. */
  readonly studyDays: number | null;
  /** The lock of the latest attempt, kept here so that a list needs no second read. */
  readonly lock: RetakeLock | null;
  readonly sitting: Sitting | null;
}

/** A person who holds certifications. The first one is the user. */
export interface Holder extends Row {
  readonly name: string;
  readonly isMe: boolean;
  /** Addresses that certifications were transferred away from; HubSpot may still write to them. */
  readonly formerEmails: readonly string[];
}

/** The fields that a person edits or an import fills. */
export type CertificationFields = Omit<Certification, keyof Row | 'lock' | 'sitting'>;

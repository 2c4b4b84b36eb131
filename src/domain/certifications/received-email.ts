import { isEmailAddress, sameAddress } from '../email-address.ts';
import type { EpochMs } from '../time.ts';
import type { AcademyRules } from './academy-rules.ts';
import type { Certification } from './certification.ts';
import type { ExamAttempt } from './exam-attempt.ts';

/** `expiry-notice` says that a certification will expire, `expired-notice` that it has. */
export type EmailKind = 'expiry-notice' | 'expired-notice' | 'welcome' | 'failed-exam';

/** An e-mail of the Academy that the user asks about. */
export interface ReceivedEmail {
  readonly kind: EmailKind;
  /** The certification it is about; null when none on record fits, and for a welcome. */
  readonly certificationId: string | null;
  readonly receivedAt: EpochMs;
  /** The address it came to; empty when the user does not say. */
  readonly address: string;
}

/** What is on record about the holder who received it. */
export interface EmailRecords {
  readonly certifications: readonly Certification[];
  readonly attempts: readonly ExamAttempt[];
  /** Addresses from which certifications were transferred earlier. */
  readonly formerAddresses: readonly string[];
}

export interface EmailContext {
  readonly zone: string;
  readonly rules: Pick<AcademyRules, 'retakeLockHours' | 'wrongEmails'>;
  /** Days before an expiry from which a notice is no surprise: the user's choice, for when HubSpot sends it is not known. */
  readonly nearDays: number;
}

/** The live certification that an e-mail is about; null when there is none. */
export function subjectOf(email: ReceivedEmail, records: EmailRecords): Certification | null {
  return live(records).find(({ id }) => id === email.certificationId) ?? null;
}

/** The certifications that are not deleted. */
export function live({ certifications }: EmailRecords): readonly Certification[] {
  return certifications.filter(({ deletedAt }) => deletedAt === null);
}

/** Every live record of the same certification of the same holder, itself among them. */
export function recordsOfSame(certification: Certification, records: EmailRecords): readonly Certification[] {
  const key = sameKey(certification);
  return live(records).filter((other) => sameKey(other) === key);
}

/** Equal for records of one certification of one holder: by catalogue key, else by name. */
export function sameKey({ holderId, catalogueId, name }: Certification): string {
  return JSON.stringify([holderId, catalogueId, catalogueId === null ? name.trim().toLowerCase() : '']);
}

/** Whether an address is known to be one from which certifications moved away. */
export function isFormer(address: string, { formerAddresses }: EmailRecords): boolean {
  return formerAddresses.some((former) => sameAddress(former, address));
}

/** The address an e-mail came to; null when the user did not say or what they said is none. */
export function addressOf({ address }: ReceivedEmail): string | null {
  const typed = address.trim();
  return isEmailAddress(typed) ? typed : null;
}

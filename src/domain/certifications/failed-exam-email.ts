import { sameAddress } from '../email-address.ts';
import { type EpochMs, HOUR_MS } from '../time.ts';
import type { Certification } from './certification.ts';
import type { Advice, Judgement, ReasonCode } from './email-verdict.ts';
import type { ExamAttempt } from './exam-attempt.ts';
import { addressOf, type EmailContext, type EmailRecords, type ReceivedEmail, subjectOf } from './received-email.ts';

/** People round the end of an attempt, so one noted for a little after the e-mail can still be the one it is about. */
const ROUNDING_MS = HOUR_MS;

/**
 * Whether an e-mail about a failed exam makes sense. It can come after an exam was opened and not finished: then it can be
 * ignored, and the exam taken again 12 hours later (S28, 26 May 2023). Where nothing on record says when that was, the 12
 * hours are counted from the e-mail, the safe side.
 */
export function judgeFailedExamEmail(email: ReceivedEmail, records: EmailRecords, context: EmailContext): Judgement {
  const about = subjectOf(email, records);
  const hours = context.rules.retakeLockHours.value;
  const fromNow: Advice = { code: 'wait-until', at: email.receivedAt + hours * HOUR_MS };
  if (about === null) {
    const reasons: readonly ReasonCode[] = ['no-such-certification', 'opened-without-finishing'];
    return { verdict: 'cannot-tell', reasons, advice: [fromNow, { code: 'check-my-learning' }] };
  }
  const remarks = remarksOn(email, about);
  const latest = latestBefore(email.receivedAt + ROUNDING_MS, about, records.attempts);
  const log: readonly Advice[] = [
    { code: 'ignore-email' },
    { code: 'log-attempt', noticeSeenAt: email.receivedAt },
    fromNow,
  ];
  if (isSitting(about, email.receivedAt, latest)) {
    return { verdict: 'expected', reasons: ['sitting-on-record', 'opened-without-finishing', ...remarks], advice: log };
  }
  if (latest !== null && email.receivedAt < lockEnd(latest, hours)) return explainedBy(latest, remarks, hours);
  const passed: readonly ReasonCode[] = latest?.outcome === 'passed' ? ['passed-on-record'] : [];
  return { verdict: 'doubtful', reasons: ['opened-without-finishing', ...passed, ...remarks], advice: log };
}

/** The judgement where an attempt ended shortly before. */
function explainedBy(attempt: ExamAttempt, remarks: readonly ReasonCode[], hours: number): Judgement {
  const wait: Advice = { code: 'wait-until', at: lockEnd(attempt, hours) };
  switch (attempt.outcome) {
    case 'failed':
      return { verdict: 'expected', reasons: ['failed-on-record', ...remarks], advice: [wait] };
    case 'abandoned':
      return {
        verdict: 'expected',
        reasons: ['abandoned-on-record', 'opened-without-finishing', ...remarks],
        advice: [{ code: 'ignore-email' }, wait],
      };
    case 'passed':
      return {
        verdict: 'unexpected',
        reasons: ['passed-on-record', ...remarks],
        advice: [{ code: 'check-my-learning' }, { code: 'ask-academy-or-community' }],
      };
  }
}

function remarksOn(email: ReceivedEmail, about: Certification): readonly ReasonCode[] {
  const address = addressOf(email);
  if (address === null) return ['address-unknown'];
  return about.email === '' || sameAddress(about.email, address) ? [] : ['other-address'];
}

function latestBefore(moment: EpochMs, about: Certification, attempts: readonly ExamAttempt[]): ExamAttempt | null {
  return attempts
    .filter((one) => one.deletedAt === null && one.certificationId === about.id && one.endedAt <= moment)
    .reduce<ExamAttempt | null>((last, next) => (last === null || next.endedAt >= last.endedAt ? next : last), null);
}

/** Whether an exam was begun before the e-mail and nothing says that it ended. */
function isSitting({ sitting }: Certification, received: EpochMs, latest: ExamAttempt | null): boolean {
  return sitting !== null && sitting.startedAt <= received && (latest === null || latest.endedAt < sitting.startedAt);
}

/** The end of an attempt's lock, or of the time it would last: within it an e-mail belongs to the attempt. */
function lockEnd(attempt: ExamAttempt, hours: number): EpochMs {
  return attempt.lock?.until ?? attempt.endedAt + hours * HOUR_MS;
}

import { sameAddress } from '../email-address.ts';
import { type CalendarDate, type DayText, dayOf, daysBetween, lastDayOf } from '../time.ts';
import type { Certification } from './certification.ts';
import type { Advice, Judgement, ReasonCode, Verdict } from './email-verdict.ts';
import {
  addressOf,
  type EmailContext,
  type EmailRecords,
  isFormer,
  type ReceivedEmail,
  recordsOfSame,
  subjectOf,
} from './received-email.ts';

/** What the recorded expiry says about the e-mail's claim. */
interface Finding {
  readonly claim: 'fits' | 'contradicted' | 'open';
  readonly reason: ReasonCode;
}

/**
 * Whether an e-mail about an expiry makes sense. Such e-mails can be mistakes after a renewal under another address or after
 * a transfer (S28, 26 May 2023); the latest expiry on record shows whether there is something to it all the same.
 */
export function judgeExpiryEmail(email: ReceivedEmail, records: EmailRecords, context: EmailContext): Judgement {
  const about = subjectOf(email, records);
  if (about === null) return judgeUnknown(email, records);
  const same = recordsOfSame(about, records);
  const received = dayOf({ now: email.receivedAt, zone: context.zone });
  const finding = findingOf(email, latestExpiry(same), received, context.nearDays);
  const causes = causesOf(email, about, same, records);
  // The FAQ does not say which address gets the mistaken e-mail, so an earlier transfer also explains one at the new.
  if (causes.length === 0 && finding.claim === 'contradicted' && records.formerAddresses.length > 0) {
    causes.push('transferred-earlier');
  }
  const verdict = verdictOf(finding, causes.length > 0);
  const unknown: readonly ReasonCode[] = addressOf(email) === null ? ['address-unknown'] : [];
  return {
    verdict,
    reasons: [...causes, finding.reason, ...unknown],
    advice: verdict === 'expected' ? [] : adviceFor(causes),
  };
}

function judgeUnknown(email: ReceivedEmail, records: EmailRecords): Judgement {
  const former = isFormer(email.address, records);
  const causes: readonly ReasonCode[] = former ? ['transferred-earlier'] : [];
  return {
    verdict: former ? 'doubtful' : 'cannot-tell',
    reasons: [...causes, 'no-such-certification'],
    advice: adviceFor(causes),
  };
}

/** Why the e-mail may have been sent by mistake, going by addresses alone. */
function causesOf(
  email: ReceivedEmail,
  about: Certification,
  same: readonly Certification[],
  records: EmailRecords,
): ReasonCode[] {
  const at = addressOf(email) ?? about.email;
  const here = same.filter((one) => sameAddress(one.email, at));
  const elsewhere = same.filter((one) => one.email !== '' && !sameAddress(one.email, at));
  const causes: ReasonCode[] = [];
  if (here.length === 0 && isFormer(at, records)) causes.push('transferred-earlier');
  if (here.length > 0 && isLater(latestExpiry(elsewhere), latestExpiry(here))) {
    causes.push('renewed-under-another-address');
  }
  if (at !== '' && here.length === 0 && elsewhere.length > 0 && causes.length === 0) causes.push('other-address');
  return causes;
}

function findingOf(
  { kind }: ReceivedEmail,
  expires: CalendarDate | null,
  received: DayText,
  nearDays: number,
): Finding {
  if (expires === null) return { claim: 'open', reason: 'expiry-unknown' };
  const announced = kind === 'expiry-notice';
  if (received > lastDayOf(expires)) return { claim: announced ? 'contradicted' : 'fits', reason: 'recorded-expired' };
  if (received >= expires.on) return { claim: 'fits', reason: 'may-be-expired' };
  if (!announced) return { claim: 'contradicted', reason: 'not-yet-expired' };
  const near = daysBetween(received, expires.on) <= nearDays;
  return near ? { claim: 'fits', reason: 'expiry-near' } : { claim: 'contradicted', reason: 'expiry-far-off' };
}

function verdictOf({ claim }: Finding, suspect: boolean): Verdict {
  if (claim === 'contradicted') return suspect ? 'unexpected' : 'doubtful';
  if (suspect) return 'doubtful';
  return claim === 'fits' ? 'expected' : 'cannot-tell';
}

function adviceFor(causes: readonly ReasonCode[]): readonly Advice[] {
  const stop = causes.some((cause) => cause !== 'other-address');
  return stop
    ? [{ code: 'update-email-preferences' }, { code: 'check-my-learning' }]
    : [{ code: 'check-my-learning' }, { code: 'ask-academy-or-community' }];
}

function latestExpiry(certifications: readonly Certification[]): CalendarDate | null {
  return certifications.reduce<CalendarDate | null>(
    (latest, { expires }) => (isLater(expires, latest) ? expires : latest),
    null,
  );
}

function isLater(one: CalendarDate | null, other: CalendarDate | null): boolean {
  return one !== null && (other === null || lastDayOf(one) > lastDayOf(other));
}

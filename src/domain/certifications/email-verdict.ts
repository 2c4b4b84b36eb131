import type { EpochMs } from '../time.ts';
import type { AcademyRules, WrongEmailAdvice, WrongEmailCause } from './academy-rules.ts';

/** `expected`: what is on record explains it. `doubtful`: it fits in part. `unexpected`: what is on record speaks against it. */
export type Verdict = 'expected' | 'doubtful' | 'unexpected' | 'cannot-tell';

/** What was seen. HubSpot's own causes, and what we infer from the record. */
export type ReasonCode =
  | WrongEmailCause
  | 'no-such-certification'
  | 'address-unknown'
  | 'other-address'
  | 'address-on-record'
  | 'address-not-on-record'
  | 'nothing-on-record'
  | 'expiry-near'
  | 'expiry-far-off'
  | 'expiry-unknown'
  | 'may-be-expired'
  | 'recorded-expired'
  | 'not-yet-expired'
  | 'failed-on-record'
  | 'abandoned-on-record'
  | 'passed-on-record'
  | 'sitting-on-record';

/** What to do. `noticeSeenAt` starts the lock of the attempt to log. */
export type Advice =
  | { readonly code: Exclude<WrongEmailAdvice, 'wait-until'> | 'check-my-learning' | 'ask-academy-or-community' }
  | { readonly code: 'wait-until'; readonly at: EpochMs }
  | { readonly code: 'log-attempt'; readonly noticeSeenAt: EpochMs };

/** A judgement before it is said whose words it rests on. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly reasons: readonly ReasonCode[];
  readonly advice: readonly Advice[];
}

/** Whether HubSpot's own page says it or we infer it. */
export interface Attributed {
  readonly by: 'hubspot' | 'ours';
}

export interface EmailVerdict {
  readonly verdict: Verdict;
  readonly reasons: readonly (Attributed & { readonly code: ReasonCode })[];
  readonly advice: readonly (Attributed & Advice)[];
}

/** A judgement with each reason and each piece of advice marked as HubSpot's or as ours, by the rules' own lists. */
export function attributed({ verdict, reasons, advice }: Judgement, rules: AcademyRules['wrongEmails']): EmailVerdict {
  const by = (said: readonly string[], code: string) => (said.includes(code) ? 'hubspot' : 'ours');
  return {
    verdict,
    reasons: reasons.map((code) => ({ code, by: by(rules.causes.value, code) })),
    advice: advice.map((one) => ({ ...one, by: by(rules.advice.value, one.code) })),
  };
}

import * as z from 'zod/mini';
import type { AcademyRules } from './academy-rules.ts';

const YEAR_MONTH_OR_DAY = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

const date = z.union([z.literal('undated'), z.string().check(z.regex(YEAR_MONTH_OR_DAY))]);
const atLeastOne = z.int().check(z.minimum(1));

function sourced<Value extends z.ZodMiniType>(value: Value) {
  return z.strictObject({ value, source: z.string().check(z.minLength(1)), date, official: z.boolean() });
}

function oneOrMore<Value extends z.ZodMiniType>(value: Value) {
  return z.array(value).check(z.minLength(1));
}

const retakeRule = z.strictObject({
  waitHours: atLeastOne,
  countedFrom: z.nullable(z.enum(['last-attempt', 'failure-notice', 'time-limit'])),
  tries: z.nullable(
    z.union([z.literal('unlimited'), z.strictObject({ before: atLeastOne, thenLockedDays: atLeastOne })]),
  ),
});

const range = z
  .strictObject({ fewest: atLeastOne, most: atLeastOne })
  .check(z.refine(({ fewest, most }) => fewest <= most, 'fewest exceeds most'));

const yesOrNo = sourced(z.boolean());

/** A bare domain as the form compares it: lower case, ASCII, no scheme, no `www.`, no path. */
const domain = z.string().check(z.regex(/^(?!www\.)[a-z0-9-]+(\.[a-z0-9-]+)+$/));

/** The shape that the Academy rules in `src/facts/` must have, every value with its source and date. */
export const academyRulesSchema = z.strictObject({
  retakeLockHours: sourced(atLeastOne),
  retakeHistory: oneOrMore(sourced(retakeRule)),
  gradingBusinessDays: sourced(range),
  practicum: z.strictObject({
    ownSubmission: yesOrNo,
    sameUserAsExam: yesOrNo,
    anyAccountOfSameEmail: yesOrNo,
    dueBeforeResultsExpire: yesOrNo,
    someGradedAutomatically: yesOrNo,
  }),
  sitting: z.strictObject({
    oneSitting: yesOrNo,
    leavingLocks: yesOrNo,
    timeRunsWhileClosed: yesOrNo,
    pauseInOpenWindow: yesOrNo,
    passedCanBeRetaken: yesOrNo,
    scoreIsShareOfQuestions: yesOrNo,
    questionsShared: yesOrNo,
  }),
  transfer: z.strictObject({
    steps: sourced(oneOrMore(z.enum(['my-team', 'manage-certificates', 'transfer-to-new-address']))),
    conditions: sourced(oneOrMore(z.enum(['old-address-active', 'new-address-is-account-user']))),
    expiredMove: yesOrNo,
    partnerOnlyLeavePartners: yesOrNo,
  }),
  wrongEmails: z.strictObject({
    causes: sourced(
      oneOrMore(z.enum(['renewed-under-another-address', 'transferred-earlier', 'opened-without-finishing'])),
    ),
    advice: sourced(oneOrMore(z.enum(['update-email-preferences', 'ignore-email', 'wait-until']))),
  }),
  refusedFormDomains: sourced(oneOrMore(domain)),
  academyEmail: sourced(z.string().check(z.regex(/^[a-z]+@[a-z.]+$/))),
}) satisfies z.ZodMiniType<AcademyRules>;

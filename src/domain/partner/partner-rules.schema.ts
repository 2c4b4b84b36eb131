import * as z from 'zod/mini';
import { dayFromParts } from '../time.ts';
import type { PartnerRules } from './partner-rules.ts';

const YEAR_MONTH_OR_DAY = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const A_LEAP_YEAR = 2028;

const date = z.union([z.literal('undated'), z.string().check(z.regex(YEAR_MONTH_OR_DAY))]);
const key = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]*$/));

function sourced<Value extends z.ZodMiniType>(value: Value) {
  return z.strictObject({ value, source: z.string().check(z.minLength(1)), date, official: z.boolean() });
}

function oneOrMore<Value extends z.ZodMiniType>(value: Value) {
  return z.array(value).check(z.minLength(1));
}

const monthDay = z
  .strictObject({ month: z.int(), day: z.int() })
  .check(z.refine(({ month, day }) => dayFromParts(A_LEAP_YEAR, month, day) !== null, 'no day of any year'));

/** The shape that the partner rules in `src/facts/` must have, every value with its source and date. */
export const partnerRulesSchema = z.strictObject({
  tierReviewDays: sourced(oneOrMore(monthDay)),
  tierCertification: sourced(key),
  tierCertificationPages: oneOrMore(sourced(key)),
  tierCertificationSlug: sourced(key),
  expiredAtReview: sourced(z.enum(['subject-to-downgrade'])),
}) satisfies z.ZodMiniType<PartnerRules>;

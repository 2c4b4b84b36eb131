import * as z from 'zod/mini';
import { isDayText } from '../time.ts';
import { SEATS, SUBSCRIPTIONS, type SupportRules } from './support-rules.ts';
import { TICKET_LANGUAGES } from './ticket-language.ts';

const YEAR_MONTH_OR_DAY = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const date = z.union([z.literal('undated'), z.string().check(z.regex(YEAR_MONTH_OR_DAY))]);
const day = z.string().check(z.refine((text) => isDayText(text), 'no day'));

function sourced<Value extends z.ZodMiniType>(value: Value) {
  return z.strictObject({ value, source: z.string().check(z.regex(/^https:\/\//)), date, official: z.boolean() });
}

function oneOrMore<Value extends z.ZodMiniType>(value: Value) {
  return z.array(value).check(z.minLength(1));
}

const subscriptions = oneOrMore(z.enum(SUBSCRIPTIONS));
const matrix = z.strictObject({
  chat: subscriptions,
  email: subscriptions,
  phone: subscriptions,
  community: subscriptions,
  'knowledge-base': subscriptions,
});
const languages = oneOrMore(z.enum(TICKET_LANGUAGES));

/** The shape that the support rules in `src/facts/` must have, every value with its source and date. */
export const supportRulesSchema = z.strictObject({
  matrix: sourced(matrix),
  formerMatrix: sourced(matrix),
  seatRule: sourced(
    z.strictObject({
      createdFrom: day,
      seats: oneOrMore(z.enum(SEATS)),
      channels: oneOrMore(z.enum(['chat', 'email', 'phone', 'community', 'knowledge-base'])),
    }),
  ),
  languages: sourced(languages),
  phoneLanguages: sourced(languages),
  callBackFollowsOwnLanguage: sourced(z.boolean()),
  customerSuccess: sourced(z.partialRecord(z.enum(SUBSCRIPTIONS), z.enum(['team', 'assigned']))),
  academyEmail: sourced(z.string().check(z.email())),
  pdmSince: sourced(day),
}) satisfies z.ZodMiniType<SupportRules>;

import * as z from 'zod/mini';
import { type DecimalText, isDecimalText } from '../../points/decimal.ts';
import { isDayText } from '../../time.ts';
import type { CommissionRules } from './commission-rules.ts';

const YEAR_MONTH_OR_DAY = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

const page = {
  source: z.string().check(z.minLength(1)),
  date: z.union([z.literal('undated'), z.string().check(z.regex(YEAR_MONTH_OR_DAY))]),
  official: z.boolean(),
};
const day = z.string().check(z.refine(isDayText, 'no calendar day'));
const count = z.int().check(z.minimum(1));
const percent = z.custom<DecimalText>(
  (value) => typeof value === 'string' && isDecimalText(value) && !value.startsWith('-'),
  'no percentage',
);

function sourced<Value extends z.ZodMiniType>(value: Value) {
  return z.strictObject({ value, ...page });
}

const rule = z.strictObject({
  id: z.enum(['lifetime', 'months', 'deal-based']),
  from: sourced(day),
  percent: sourced(percent),
  months: sourced(z.nullable(count)),
  sourcedOnly: sourced(z.boolean()),
  sharedDeal: sourced(z.boolean()),
});

/** The shape that the rules of commissions in `src/facts/` must have, every value with its source and date. */
export const commissionRulesSchema = z.strictObject({
  rules: z
    .array(rule)
    .check(z.minLength(1))
    .check(
      z.refine((all) => all.every((one, index) => index === 0 || startOf(all[index - 1]) < startOf(one)), 'order'),
    ),
  keptUntil: sourced(day),
  percents: sourced(z.array(percent).check(z.minLength(1))),
  upsellOn: sourced(z.literal('net-increase')),
  touchlessMonths: sourced(count),
  payAfterDays: sourced(count),
  paperworkMonths: sourced(count),
  exchangeRateOf: sourced(z.literal('last-day-of-month')),
  invoices: sourced(z.email()),
}) satisfies z.ZodMiniType<CommissionRules>;

function startOf(one: { readonly from: { readonly value: string } } | undefined): string {
  return one?.from.value ?? '';
}

import * as z from 'zod/mini';
import { isDayText } from '../time.ts';
import { type DecimalText, isDecimalText } from './decimal.ts';
import type { PointsRules } from './points-rules.ts';

const YEAR_MONTH_OR_DAY = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

const page = {
  source: z.string().check(z.minLength(1)),
  date: z.union([z.literal('undated'), z.string().check(z.regex(YEAR_MONTH_OR_DAY))]),
  official: z.boolean(),
};
const day = z.string().check(z.refine(isDayText, 'no calendar day'));
const decimal = z.custom<DecimalText>((value) => {
  return typeof value === 'string' && isDecimalText(value) && /^\d*\.?\d*[1-9]/.test(value);
}, 'no positive decimal');
const monthDay = z.strictObject({
  month: z.int().check(z.minimum(1), z.maximum(12)),
  day: z.int().check(z.minimum(1), z.maximum(28)),
});
const ruleSetId = z.enum(['R2', 'R3', 'R4', 'R5']);

function sourced<Value extends z.ZodMiniType>(value: Value) {
  return z.strictObject({ value, ...page });
}

function oneOrMore<Value extends z.ZodMiniType>(value: Value) {
  return z.array(value).check(z.minLength(1));
}

function assumed<Value extends z.ZodMiniType>(value: Value) {
  return z.strictObject({ value, restsOn: oneOrMore(z.strictObject(page)) });
}

const rate = z.strictObject({ value: decimal, ...page, derived: z.exactOptional(z.literal(true)) });

const ruleSet = z.strictObject({
  id: ruleSetId,
  from: sourced(day),
  rates: z.nullable(
    z.strictObject({ sourced: rate, assisted: rate, managed: rate, growthSold: rate, growthManaged: rate }),
  ),
  minimumOf: z.nullable(sourced(z.enum(['sold', 'sourced']))),
  managedMinimum: z.array(sourced(z.boolean())),
});

const baseTable = z.strictObject({
  id: z.enum(['A', 'B']),
  status: z.enum(['current', 'illustration']),
  amounts: sourced(z.record(z.string().check(z.regex(/^[A-Z]{3}$/)), decimal)),
});

const growthRegion = z.strictObject({
  region: z.enum(['india', 'latin-america', 'north-asia', 'south-east-asia']),
  countries: oneOrMore(z.string().check(z.regex(/^[A-Z]{2}$/))),
  named: z.boolean(),
});

/** The shape that the rules of points in `src/facts/` must have, every value with its source and date. */
export const pointsRulesSchema = z.strictObject({
  ruleSets: oneOrMore(ruleSet),
  baseTables: oneOrMore(baseTable),
  growthMarkets: sourced(oneOrMore(growthRegion)),
  rateFollowsLine: sourced(z.boolean()),
  managedSharedEvenly: sourced(z.boolean()),
  tiers: sourced(oneOrMore(z.enum(['gold', 'platinum', 'diamond', 'elite']))),
  reevaluations: sourced(oneOrMore(z.strictObject({ on: monthDay, windowFrom: monthDay }))),
  protectionMonths: sourced(z.int().check(z.minimum(1))),
  assumptions: z.strictObject({
    soldLifeMonths: assumed(z.int().check(z.minimum(1))),
    baseTableSwitch: assumed(day),
    ratesWhileUnknown: assumed(ruleSetId),
    ratesBeforePoints: assumed(ruleSetId),
    snapshotDay: assumed(z.int().check(z.minimum(1), z.maximum(28))),
  }),
}) satisfies z.ZodMiniType<PointsRules>;

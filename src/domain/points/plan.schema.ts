import * as z from 'zod/mini';
import { isCountryCode } from '../country.ts';
import { minorDigits } from '../currency.ts';
import { idSchema, rowShape } from '../row.schema.ts';
import { isDayText } from '../time.ts';
import type { Plan, PlannedDeal } from './plan.ts';

const MOST_CHARACTERS = 200;
const MOST_PARTNERS = 99;
/** HubSpot was founded in 2006: nothing was sold before. */
const EARLIEST = '2006-01-01';

const text = z.string().check(z.maxLength(MOST_CHARACTERS));
const day = z.string().check(z.refine((value) => isDayText(value) && value >= EARLIEST, 'no day since 2006'));
const country = z.string().check(z.refine(isCountryCode, 'unknown country'));
const currency = z.string().check(z.refine((code) => minorDigits(code) !== null, 'unknown currency'));

/** A plan as it comes back from a file. */
export const planSchema = z.strictObject({
  ...rowShape,
  name: text,
  tier: z.enum(['gold', 'platinum', 'diamond', 'elite']),
  goalDay: day,
}) satisfies z.ZodMiniType<Plan>;

/** A planned deal as it comes back from a file. */
export const plannedDealSchema = z.strictObject({
  ...rowShape,
  planId: idSchema,
  label: text,
  market: z.nullable(country),
  deal: z.enum(['sourced', 'assisted']),
  mrr: z.strictObject({ minor: z.int().check(z.minimum(0)), currency }),
  manages: z.boolean(),
  otherPartners: z.int().check(z.minimum(0), z.maximum(MOST_PARTNERS)),
  expectedOn: day,
  probability: z.int().check(z.minimum(0), z.maximum(100)),
}) satisfies z.ZodMiniType<PlannedDeal>;

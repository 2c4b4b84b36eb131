import * as z from 'zod/mini';
import { isCountryCode } from '../country.ts';
import { minorDigits } from '../currency.ts';
import { type DecimalText, isDecimalText } from './decimal.ts';
import type { PointsOverrides } from './overrides.ts';

const MOST_ROWS = 1000;

const decimal = z.custom<DecimalText>((value) => {
  return typeof value === 'string' && isDecimalText(value) && !value.startsWith('-');
}, 'no decimal');
const positive = z.custom<DecimalText>((value) => {
  return typeof value === 'string' && isDecimalText(value) && !value.startsWith('-') && /[1-9]/.test(value);
}, 'no positive decimal');

const country = z.string().check(z.refine(isCountryCode, 'unknown country'));

const ownBase = z.strictObject({
  currency: z.string().check(z.refine((code) => minorDigits(code) !== null, 'unknown currency')),
  amount: positive,
  table: z.nullable(z.enum(['A', 'B'])),
});

const ownThreshold = z.strictObject({
  ruleSet: z.enum(['R2', 'R3', 'R4', 'R5']),
  tier: z.enum(['gold', 'platinum', 'diamond', 'elite']),
  total: z.nullable(decimal),
  minimum: z.nullable(decimal),
  managed: z.nullable(decimal),
});

/** The user's own facts as they are kept and as they come back from a file. */
export const overridesSchema = z.strictObject({
  bases: z.array(ownBase).check(z.maxLength(MOST_ROWS)),
  growthMarkets: z.nullable(z.array(country).check(z.maxLength(MOST_ROWS))),
  soldLifeMonths: z.nullable(z.int().check(z.minimum(1), z.maximum(120))),
  thresholds: z.array(ownThreshold).check(z.maxLength(MOST_ROWS)),
}) satisfies z.ZodMiniType<PointsOverrides>;

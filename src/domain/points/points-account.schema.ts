import * as z from 'zod/mini';
import { isDayText } from '../time.ts';
import { type DecimalText, isDecimalText } from './decimal.ts';
import { overridesSchema } from './overrides.schema.ts';
import type { PointsAccount } from './points-account.ts';

const day = z.string().check(z.refine(isDayText, 'no day'));
const tier = z.nullable(z.enum(['gold', 'platinum', 'diamond', 'elite']));
const figure = z.nullable(
  z.strictObject({
    value: z.custom<DecimalText>(
      (value) => typeof value === 'string' && isDecimalText(value) && !value.startsWith('-'),
      'no decimal',
    ),
    on: day,
  }),
);

/** The points account as it is kept and as it comes back from a file. */
export const pointsAccountSchema = z.strictObject({
  overrides: overridesSchema,
  creditedTier: tier,
  creditedSince: z.nullable(day),
  getTo: tier,
  toolUsage: figure,
  dollarRetention: figure,
}) satisfies z.ZodMiniType<PointsAccount>;

import * as z from 'zod/mini';
import { type DecimalText, isDecimalText } from '../../points/decimal.ts';
import { daySchema } from '../../time.schema.ts';
import type { PartnerFigures } from './partner-figures.ts';

const figure = z.nullable(
  z.strictObject({
    value: z.custom<DecimalText>(
      (value) => typeof value === 'string' && isDecimalText(value) && !value.startsWith('-'),
      'no decimal',
    ),
    on: daySchema,
  }),
);

/** The figures that the user read, as they are kept and as they come back from a file. */
export const partnerFiguresSchema = z.strictObject({
  performance: z.nullable(z.strictObject({ tier: z.enum(['gold', 'platinum', 'diamond', 'elite']), on: daySchema })),
  totalPoints: figure,
  pointsNeeded: figure,
  sourcedAmount: figure,
  sourcedMrr: figure,
}) satisfies z.ZodMiniType<PartnerFigures>;

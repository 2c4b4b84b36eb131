import * as z from 'zod/mini';
import { minorDigits } from './currency.ts';
import type { Money } from './money.ts';

export const currencySchema = z.string().check(z.refine((code) => minorDigits(code) !== null, 'unknown currency'));

/** An amount that is not below zero. */
export const moneySchema = z.strictObject({
  minor: z.int().check(z.minimum(0)),
  currency: currencySchema,
}) satisfies z.ZodMiniType<Money>;

/** An amount of either sign. */
export const signedMoneySchema = z.strictObject({
  minor: z.int(),
  currency: currencySchema,
}) satisfies z.ZodMiniType<Money>;

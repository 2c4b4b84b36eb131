import * as z from 'zod/mini';
import type { CalendarDate } from './time.ts';
import { isDayText } from './time.ts';

/** Longer than anything a person types into one field. */
const MOST_CHARACTERS = 100_000;

/** What a person wrote, as it comes back from a file. */
export const textSchema = z.string().check(z.maxLength(MOST_CHARACTERS));

export const daySchema = z.string().check(z.refine(isDayText, 'no day'));

export const dateSchema = z.strictObject({
  on: daySchema,
  precision: z.enum(['day', 'month']),
}) satisfies z.ZodMiniType<CalendarDate>;

/** A moment; before 1970 where a clock was wrong. */
export const momentSchema = z.int();

import * as z from 'zod/mini';
import { isCountryCode } from '../../country.ts';
import { minorDigits } from '../../currency.ts';
import type { ImportChoices } from '../../import/import-choices.ts';
import type { DealAnswers } from './deal-review.ts';
import { DEAL_FIELDS, type DealField } from './found-deal.ts';

/** What the user chose while looking through an import of deals. */
export type DealChoices = ImportChoices<DealAnswers, DealField>;

const field = z.enum(DEAL_FIELDS);

export const dealChoicesSchema: z.ZodMiniType<DealChoices> = z.strictObject({
  answers: z.strictObject({
    columns: z.exactOptional(z.array(z.union([field, z.literal('ignore')]))),
    delimiter: z.exactOptional(z.enum([',', ';', '\t', '|'])),
    headerRow: z.exactOptional(z.nullable(z.int())),
    dateOrder: z.exactOptional(z.nullable(z.enum(['day-first', 'month-first']))),
    decimal: z.exactOptional(z.nullable(z.enum(['.', ',']))),
    currency: z.exactOptional(z.nullable(z.string().check(z.refine((code) => minorDigits(code) !== null)))),
    country: z.exactOptional(z.nullable(z.string().check(z.refine(isCountryCode)))),
    deal: z.exactOptional(z.nullable(z.enum(['sourced', 'assisted', 'managed-only']))),
  }),
  edits: z.array(z.tuple([z.string(), field, z.string()])),
  ticks: z.array(z.tuple([z.string(), z.boolean()])),
});

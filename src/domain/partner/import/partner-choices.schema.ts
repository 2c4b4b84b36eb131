import * as z from 'zod/mini';
import { minorDigits } from '../../currency.ts';
import type { ImportChoices } from '../../import/import-choices.ts';
import { PARTNER_COLUMNS } from './partner-columns.ts';
import type { PartnerField } from './partner-field.ts';
import { PARTNER_KINDS } from './partner-kind.ts';
import type { PartnerAnswers } from './partner-review.ts';

/** What the user chose while looking through an import of the partner desk. */
export type PartnerChoices = ImportChoices<PartnerAnswers, PartnerField>;

const FIELDS = PARTNER_KINDS.flatMap((kind) => PARTNER_COLUMNS[kind].map(({ field }) => field));
const field = z.enum([...new Set(FIELDS)]);

export const partnerChoicesSchema: z.ZodMiniType<PartnerChoices> = z.strictObject({
  answers: z.strictObject({
    kind: z.exactOptional(z.nullable(z.enum(PARTNER_KINDS))),
    columnsOf: z.exactOptional(z.enum(PARTNER_KINDS)),
    columns: z.exactOptional(z.array(z.union([field, z.literal('ignore')]))),
    delimiter: z.exactOptional(z.enum([',', ';', '\t', '|'])),
    headerRow: z.exactOptional(z.nullable(z.int())),
    dateOrder: z.exactOptional(z.nullable(z.enum(['day-first', 'month-first']))),
    decimal: z.exactOptional(z.nullable(z.enum(['.', ',']))),
    currency: z.exactOptional(z.nullable(z.string().check(z.refine((code) => minorDigits(code) !== null)))),
    origin: z.exactOptional(z.nullable(z.enum(['sourced', 'assisted']))),
  }),
  edits: z.array(z.tuple([z.string(), field, z.string()])),
  ticks: z.array(z.tuple([z.string(), z.boolean()])),
});

import * as z from 'zod/mini';
import type { ImportChoices, TableAnswers } from '../../import/import-choices.ts';
import type { ColumnField } from './column-words.ts';
import type { FoundField } from './found-row.ts';

/** What the user chose while looking through an import of certifications. */
export type CertificationChoices = ImportChoices<TableAnswers<ColumnField>, FoundField>;

const columnField = z.enum([
  'name',
  'issuer',
  'earned',
  'expires',
  'holder',
  'email',
  'link',
  'credentialId',
  'ignore',
]);
const foundField = z.enum(['name', 'issuer', 'holderName', 'email', 'earned', 'expires', 'link', 'credentialId']);

export const importChoicesSchema: z.ZodMiniType<CertificationChoices> = z.strictObject({
  answers: z.strictObject({
    columns: z.exactOptional(z.array(columnField)),
    delimiter: z.exactOptional(z.enum([',', ';', '\t', '|'])),
    headerRow: z.exactOptional(z.nullable(z.int())),
    dateOrder: z.exactOptional(z.nullable(z.enum(['day-first', 'month-first']))),
  }),
  edits: z.array(z.tuple([z.string(), foundField, z.string()])),
  ticks: z.array(z.tuple([z.string(), z.boolean()])),
});

import * as z from 'zod/mini';
import type { Delimiter } from './choose-delimiter.ts';
import type { ColumnField } from './column-words.ts';
import type { DateOrder } from './date-order.ts';
import type { FoundField } from './found-row.ts';

/** What one cell of a row shall say instead: the key of the row, the field, the text. */
export type CellEdit = readonly [key: string, field: FoundField, text: string];

/** What the user chose while looking through one import; kept beside the text or page that it was chosen for. */
export interface ImportChoices {
  /** What was settled for the whole of the input. */
  readonly answers: {
    readonly columns?: readonly ColumnField[];
    /** The table that the columns were named for: its separator and its row of headings (1-based; null for none). */
    readonly delimiter?: Delimiter;
    readonly headerRow?: number | null;
    readonly dateOrder?: DateOrder | null;
  };
  readonly edits: readonly CellEdit[];
  /** Whether to take a row over, by its key, where the user said so. */
  readonly ticks: readonly (readonly [key: string, ticked: boolean])[];
}

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

export const importChoicesSchema: z.ZodMiniType<ImportChoices> = z.strictObject({
  answers: z.strictObject({
    columns: z.exactOptional(z.array(columnField)),
    delimiter: z.exactOptional(z.enum([',', ';', '\t', '|'])),
    headerRow: z.exactOptional(z.nullable(z.int())),
    dateOrder: z.exactOptional(z.nullable(z.enum(['day-first', 'month-first']))),
  }),
  edits: z.array(z.tuple([z.string(), foundField, z.string()])),
  ticks: z.array(z.tuple([z.string(), z.boolean()])),
});

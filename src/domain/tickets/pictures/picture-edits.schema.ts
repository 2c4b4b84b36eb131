import * as z from 'zod/mini';
import { LONGEST_TEXT } from './edit-changes.ts';
import { MARK_KINDS, type PictureEdits } from './edits.ts';

const MOST_MARKS = 5_000;
const LONGEST_VALUE = 2_000;

const pixels = z.number().check(z.minimum(-1e6), z.maximum(1e6));
const area = { x: pixels, y: pixels, width: pixels, height: pixels };

const mark = z.strictObject({
  id: z.string().check(z.maxLength(LONGEST_TEXT)),
  kind: z.enum(MARK_KINDS),
  ...area,
  text: z.string().check(z.maxLength(LONGEST_TEXT)),
  found: z.nullable(
    z.strictObject({
      kind: z.enum(['email', 'phone', 'token', 'hub-id', 'hidden']),
      value: z.string().check(z.maxLength(LONGEST_VALUE)),
      group: z.string().check(z.maxLength(LONGEST_TEXT)),
    }),
  ),
  dropped: z.boolean(),
});

/** The edits of a picture as they come back from the kept drafts. */
export const pictureEditsSchema: z.ZodMiniType<PictureEdits> = z.strictObject({
  crop: z.nullable(z.strictObject(area)),
  marks: z.array(mark).check(z.maxLength(MOST_MARKS)),
});

/** What an editor keeps while nothing is saved: the edits and what stands beside them. */
export interface KeptEditing {
  readonly edits: PictureEdits;
  readonly name: string;
  readonly keepOriginal: boolean;
}

export const keptEditingSchema: z.ZodMiniType<KeptEditing> = z.strictObject({
  edits: pictureEditsSchema,
  name: z.string().check(z.maxLength(LONGEST_VALUE)),
  keepOriginal: z.boolean(),
});

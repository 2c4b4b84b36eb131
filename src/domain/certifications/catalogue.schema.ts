import * as z from 'zod/mini';
import type { CatalogueEntry } from './catalogue.ts';

const text = z.string().check(z.regex(/^\S/), z.regex(/\S$/));
const key = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]*$/), z.regex(/[a-z0-9]$/));
const count = z.int().check(z.positive());
const share = z.number().check(z.positive(), z.maximum(1));
const list = <Item extends z.ZodMiniType>(item: Item) => z.readonly(z.array(item));
/** A list that is absent rather than empty: an empty one would claim that the answer is "none". */
const someOf = <Item extends z.ZodMiniType>(item: Item) => z.readonly(z.array(item).check(z.minLength(1)));

const sourced = <Value extends z.ZodMiniType>(value: Value) =>
  z.readonly(
    z.strictObject({
      value,
      source: text,
      date: z.string().check(z.regex(/^(?:undated|[12]\d{3}(?:-\d{2})?(?:-\d{2})?)$/)),
      official: z.boolean(),
    }),
  );

const examFacts = z.readonly(
  z.strictObject({
    questions: z.exactOptional(sourced(count)),
    correctToPass: z.exactOptional(sourced(count)),
    passShare: z.exactOptional(sourced(share)),
    limitMinutes: z.exactOptional(someOf(sourced(count))),
  }),
);

/** One entry of the catalogue, strictly: an unknown field is an error, and an unknown fact must be absent. */
export const catalogueEntrySchema = z.readonly(
  z.strictObject({
    id: key,
    name: z.readonly(z.strictObject({ en: text, fr: z.exactOptional(text) })),
    alsoCalled: list(text),
    slugs: list(key),
    kind: z.enum(['topical', 'product', 'developer', 'partner']),
    kindIsProbable: z.exactOptional(z.boolean()),
    prerequisites: z.exactOptional(sourced(list(key))),
    practicum: z.exactOptional(sourced(z.boolean())),
    track: z.exactOptional(sourced(count)),
    exam: z.exactOptional(examFacts),
    validityMonths: z.exactOptional(someOf(sourced(count))),
    mayBeRetired: z.exactOptional(z.boolean()),
    source: text,
  }),
) satisfies z.ZodMiniType<CatalogueEntry>;

import * as z from 'zod/mini';

/** What the import screen keeps between two visits: what was pasted, or the page that was read. */
export const importDraftSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: z.string() }),
  z.strictObject({
    kind: z.literal('page'),
    page: z.strictObject({
      url: z.string(),
      title: z.string(),
      text: z.string(),
      links: z.array(z.strictObject({ href: z.string(), text: z.string() })),
    }),
  }),
]);

export type ImportDraft = z.infer<typeof importDraftSchema>;

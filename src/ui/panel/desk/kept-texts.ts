/**
 * What was typed into a form of text fields before: `blank` with every field as it was kept. Null when nothing was kept, or
 * by another release in another shape.
 */
export function keptTexts<Texts extends { readonly [Field in keyof Texts]: string }>(
  kept: unknown,
  blank: Texts,
): Texts | null {
  if (typeof kept !== 'object' || kept === null) return null;
  let texts = blank;
  for (const field of Object.keys(blank)) {
    const text: unknown = Reflect.get(kept, field);
    if (typeof text !== 'string') return null;
    texts = { ...texts, [field]: text };
  }
  return texts;
}

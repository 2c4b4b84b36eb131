/** Enough of a text to see what it is. */
const LOOKED_AT = 200_000;

/** Whether a text is HTML source: it begins with a tag, or holds links and closing tags of pages. */
export function looksLikeHtml(text: string): boolean {
  const start = text.slice(0, LOOKED_AT);
  if (/^\s{0,1000}<(?:!doctype|!--|[a-z][a-z0-9]{0,20}[\s>/])/i.test(start)) return true;
  return (
    /<a\s[^<>]{0,300}href\s?=/i.test(start) || /<\/(?:a|div|p|td|tr|table|ul|li|span|h[1-6]|body|html)>/i.test(start)
  );
}

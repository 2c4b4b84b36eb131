/** A picture as it stands in a copied text. */
export interface EmbeddedPicture {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** An address that holds the picture itself. */
  readonly data: string;
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/**
 * A ticket's text as HTML with its pictures below, for programs that take rich text. Every sign of the text stays a sign:
 * nothing in it becomes markup.
 */
export function ticketHtml(text: string, pictures: readonly EmbeddedPicture[]): string {
  const paragraphs = text
    .trimEnd()
    .replace(/\r\n?/g, '\n')
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => `<p>${paragraph.split('\n').map(escaped).join('<br>')}</p>`);
  const figures = pictures.map(
    ({ name, width, height, data }) =>
      `<p><img src="${escaped(data)}" alt="${escaped(name)}" width="${width}" height="${height}"></p>`,
  );
  return `<meta charset="utf-8">${[...paragraphs, ...figures].join('\n')}`;
}

/** Controls are dropped: HTML has no way to write them. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\P{Cc}\t]/gu, '')
    .replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);
}

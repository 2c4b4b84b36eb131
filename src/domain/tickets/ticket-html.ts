import type { TicketText } from './ticket-text.ts';

/** A picture as it goes into the text: its file as a `data:` address. */
export interface InlinePicture {
  readonly name: string;
  readonly address: string;
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/**
 * The text as HTML, for a clipboard or a file that somebody else will open. Whatever was typed stays text: no mark of it can
 * become markup, and only pictures of our own making are shown.
 */
export function ticketHtml({ title, parts }: TicketText, pictures: readonly InlinePicture[] = []): string {
  const sections = parts
    .filter(({ kind }) => kind === 'section')
    .map(({ label, text }) => `<h3>${escaped(label)}</h3>\n<p>${escaped(text).replaceAll('\n', '<br>\n')}</p>`);
  const lines = parts
    .filter(({ kind }) => kind === 'line')
    .map(({ label, text }) => `<li><strong>${escaped(label)}</strong>: ${escaped(text)}</li>`);
  const shown = pictures
    .filter(({ address }) => /^data:image\/(?:png|jpeg|webp);base64,[A-Za-z0-9+/=]*$/.test(address))
    .map(({ name, address }) => `<p><img src="${address}" alt="${escaped(name)}"></p>`);
  const list = lines.length === 0 ? [] : [`<ul>\n${lines.join('\n')}\n</ul>`];
  return [`<h2>${escaped(title)}</h2>`, ...sections, ...list, ...shown, ''].join('\n');
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);
}

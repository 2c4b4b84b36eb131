import { findLinks } from './achievement-link.ts';
import { type FoundRow, foundRow } from './found-row.ts';
import { isHubSpotName } from './issuer.ts';
import { type LinkedInLine, readLinkedInLine } from './linkedin-line.ts';

interface TextLine {
  readonly text: string;
  readonly line: number;
  readonly issuer: boolean;
}

interface Draft {
  name: string;
  issuer: string;
  earned: string;
  expires: string;
  credentialId: string;
  link: string;
  first: number;
  last: number;
}

/** Whether a name is in the catalogue. */
export type KnowsName = (name: string) => boolean;

/**
 * Reads the licences section of a LinkedIn profile as text: name, issuer, then dates, credential ID and "Show
 * credential" in any number, in the languages that `linkedin-line.ts` knows; doubled lines, logos and skills are
 * passed over. What stands between entries is no matter: an entry is the two lines before its first line of dates,
 * credential or "show". Push every line in order, then finish. `line` is 1-based.
 */
export class LinkedInReader {
  readonly rows: FoundRow[] = [];
  /** Whether the heading of the section was met. */
  headed = false;
  private buffer: TextLine[] = [];
  private draft: Draft | null = null;
  private previous = '';
  private readonly knows: KnowsName;

  constructor(knows: KnowsName) {
    this.knows = knows;
  }

  push(raw: string, line: number): void {
    const read = readLinkedInLine(raw);
    const same = raw.trim() !== '' && raw.trim() === this.previous;
    if (raw.trim() !== '') this.previous = raw.trim();
    if (read.kind === 'blank') return;
    if (read.kind === 'noise' || same) this.extend(line);
    else if (read.kind === 'heading') {
      this.headed = true;
      this.close();
    } else if (read.kind === 'text' || read.kind === 'issuer') this.text(read, line);
    else if (read.kind === 'perhaps-dates' && !this.fits(read)) this.close();
    else this.tail(read, line);
  }

  finish(): readonly FoundRow[] {
    this.close();
    return this.rows;
  }

  /** Noise and doubled lines after the dates belong to the entry still open. */
  private extend(line: number): void {
    if (this.draft !== null) this.draft.last = line;
  }

  private text(read: { readonly kind: 'text' | 'issuer'; readonly text: string }, line: number): void {
    const link = this.draft === null ? undefined : findLinks(read.text)[0];
    if (this.draft !== null && link !== undefined && this.draft.link === '') {
      Object.assign(this.draft, { link: link.link.url, last: line });
      return;
    }
    this.endDraft();
    this.buffer.push({ text: read.text, line, issuer: read.kind === 'issuer' || isHubSpotName(read.text) });
    // Ten lines hold the two that count and any pair without dates before them.
    if (this.buffer.length > 10) this.takeUndated(this.buffer.splice(0, 6));
  }

  /** A line with dates but no known word belongs to an entry only right behind an issuer or a name we know. */
  private fits(read: Extract<LinkedInLine, { rest: string }>): boolean {
    const last = this.buffer.at(-1);
    if (last === undefined || this.knows(read.rest)) return false;
    if (isHubSpotName(read.rest)) return this.knows(last.text);
    return last.issuer || (read.rest === '' && (this.knows(last.text) || this.knows(this.buffer.at(-2)?.text ?? '')));
  }

  private tail(read: Exclude<LinkedInLine, { text: string }>, line: number): void {
    if (this.draft === null) this.draft = this.begin('rest' in read ? read.rest : '', line);
    const draft = this.draft;
    if (draft === null) return;
    draft.last = line;
    if (read.kind === 'credential' && draft.credentialId === '') draft.credentialId = read.id;
    if (!('earned' in read)) return;
    if (draft.earned === '') draft.earned = read.earned;
    if (draft.expires === '') draft.expires = read.expires;
  }

  /** The entry whose last two lines are in the buffer. */
  private begin(rest: string, line: number): Draft | null {
    const [before, last] = [this.buffer.at(-2), this.buffer.at(-1)];
    if (last === undefined) return null;
    const alone = before === undefined || (!last.issuer && this.knows(last.text) && !this.knows(before.text));
    const saysIssuer = rest !== '' && (isHubSpotName(rest) || !last.issuer);
    const oneLine = saysIssuer || (alone && !last.issuer);
    const name = oneLine ? last : before;
    this.takeUndated(this.buffer.slice(0, oneLine ? -1 : -2));
    this.buffer = [];
    const issuer = saysIssuer ? rest : oneLine ? '' : last.text;
    const first = name?.line ?? last.line;
    return { name: name?.text ?? '', issuer, earned: '', expires: '', credentialId: '', link: '', first, last: line };
  }

  /** Entries without any line behind them are told by HubSpot's name under another line. */
  private takeUndated(lines: readonly TextLine[]): void {
    for (const [index, { text, line, issuer }] of lines.entries()) {
      const name = lines[index - 1];
      if (!issuer || name === undefined || name.issuer) continue;
      this.rows.push(
        foundRow('linkedin', { unit: 'line', first: name.line, last: line }, { name: name.text, issuer: text }),
      );
    }
  }

  private endDraft(): void {
    if (this.draft === null) return;
    const { first, last, ...fields } = this.draft;
    this.rows.push(foundRow('linkedin', { unit: 'line', first, last }, fields));
    this.draft = null;
  }

  private close(): void {
    this.endDraft();
    this.takeUndated(this.buffer);
    this.buffer = [];
  }
}

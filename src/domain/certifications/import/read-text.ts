import {
  type DateOrder,
  newOrderTally,
  type OrderVerdict,
  orderVerdict,
  settledOrder,
  tallyOrder,
} from '../../import/date-order.ts';
import type { PageLink } from '../../import/page-link.ts';
import { type TableDescription, verdictOfAll } from '../../import/source-description.ts';
import type { CatalogueNames } from './catalogue-names.ts';
import type { ColumnField } from './column-words.ts';
import type { FoundRow } from './found-row.ts';
import { joinLinks, withLink } from './join-links.ts';
import { type LinkRow, rowsOfLinks } from './page-links.ts';
import { type LineCertainty, readLine } from './read-line.ts';
import { LinkedInReader } from './read-linkedin.ts';
import { readTextTables } from './read-text-tables.ts';

/** A text to search, with the links that stood in it when it was HTML or a page. */
export interface TextInput {
  readonly text: string;
  /** A paste is meant; the text around what counts on a page is not. */
  readonly kind: 'paste' | 'html' | 'page';
  readonly links: readonly PageLink[];
  readonly ownHost: string | null;
  readonly dateOrder: DateOrder | null;
  /** What the columns of each table hold, where the user said so. */
  readonly columns: readonly (readonly ColumnField[])[];
}

export interface TextReading {
  readonly rows: readonly FoundRow[];
  readonly tables: readonly TableDescription<ColumnField>[];
  readonly dateOrder: OrderVerdict;
}

const NEWLINE = /\r\n|[\n\r\u2028\u2029\v\f]/;
/** Lines between two pauses. */
const STRIDE = 100;

/**
 * Searches a text for all kinds of certifications at once: tables, a profile's section, links, then line by line. A
 * line belongs to one reader only, so nothing is counted twice. A generator, so that the caller can pause, report and
 * stop: it yields the lines done.
 */
export function* readText(input: TextInput, names: CatalogueNames): Generator<number, TextReading> {
  const lines = input.text.split(NEWLINE);
  const taken = new Uint8Array(lines.length);
  const tables = yield* readTextTables(lines, taken, input, names.knows);
  const profile = yield* readProfile(lines, taken, input.kind === 'paste', names);
  const links = rowsOfLinks(input.links, { once: input.kind === 'page', ownHost: input.ownHost });
  const structured = tables.rows.length + profile.length;
  const achievements = links.filter(({ row }) => row.issuer === '' && row.notes.length === 0);
  const wanted = certainties(input.kind, structured > 0, achievements.length > 0);
  const single = yield* readLines(lines, taken, wanted, names);
  const chosen = structured > 0 ? achievements : links;
  const loose = ordered([...profile, ...single], input.dateOrder);
  const rows = joinLinks(attach([...tables.rows, ...loose.rows], chosen), names);
  return {
    rows: rows.toSorted((a, b) => rank(a) - rank(b)),
    tables: tables.tables,
    dateOrder: verdictOfAll([loose.verdict, ...tables.tables.map((table) => table.dateOrder)]),
  };
}

/** How far down the certainties single lines count, given what else was found. */
function certainties(kind: TextInput['kind'], structured: boolean, linked: boolean): ReadonlySet<LineCertainty> {
  if (structured) return new Set<LineCertainty>(['link', 'sure']);
  if (kind === 'paste') return new Set<LineCertainty>(['link', 'sure', 'named', 'perhaps']);
  return new Set<LineCertainty>(linked ? ['link', 'sure'] : ['link', 'sure', 'named']);
}

function* readProfile(
  lines: readonly string[],
  taken: Uint8Array,
  meant: boolean,
  names: CatalogueNames,
): Generator<number, readonly FoundRow[]> {
  const reader = new LinkedInReader(names.knows);
  for (const [index, line] of lines.entries()) {
    if (taken[index] === 0) reader.push(line, index + 1);
    if (index % STRIDE === 0) yield index;
  }
  // On a page that is no profile, any text may stand above a date.
  const rows = reader
    .finish()
    .filter((row) => meant || reader.headed || /hub ?spot/i.test(row.issuer + row.name) || names.knows(row.name));
  for (const { where } of rows) taken.fill(1, where.first - 1, where.last);
  return rows;
}

function* readLines(
  lines: readonly string[],
  taken: Uint8Array,
  wanted: ReadonlySet<LineCertainty>,
  names: CatalogueNames,
): Generator<number, readonly FoundRow[]> {
  const rows: FoundRow[] = [];
  for (const [index, line] of lines.entries()) {
    if (taken[index] === 0)
      for (const { certainty, row } of readLine(line, index + 1, names.knows))
        if (wanted.has(certainty)) rows.push(row);
    if (index % STRIDE === 0) yield index;
  }
  return rows;
}

/** Dates outside tables settle their order together. */
function ordered(
  rows: readonly FoundRow[],
  chosen: DateOrder | null,
): { readonly rows: readonly FoundRow[]; readonly verdict: OrderVerdict } {
  const tally = newOrderTally();
  for (const row of rows) {
    tallyOrder(tally, row.earned);
    tallyOrder(tally, row.expires);
  }
  const verdict = orderVerdict(tally);
  const order = chosen ?? settledOrder(verdict);
  return {
    verdict,
    rows: order === null ? rows : rows.map((row) => ({ ...row, orders: { earned: order, expires: order } })),
  };
}

/** Gives links to the rows on whose lines they stand; the others become rows of their own. */
function attach(rows: readonly FoundRow[], links: readonly LinkRow[]): readonly FoundRow[] {
  const all = [...rows];
  const owner = new Map<number, number>();
  if (links.some(({ line }) => line !== null)) {
    rows.forEach(({ where }, index) => {
      if (where.unit === 'line') for (let line = where.first; line <= where.last; line += 1) owner.set(line, index);
    });
  }
  for (const { row, line } of links) {
    const index = owner.get(line ?? -1);
    const entry = index === undefined ? undefined : all[index];
    if (entry === undefined || index === undefined || (entry.link !== '' && entry.link !== row.link)) all.push(row);
    else if (entry.link === '') all[index] = withLink(entry, row);
  }
  return all;
}

/** Rows stand as they stood: those of a text by line, those of a page's links after them. */
function rank({ where }: FoundRow): number {
  return where.unit === 'link' ? 1e9 + where.first : where.first;
}

import { readLink } from '../../domain/certifications/import/achievement-link.ts';
import type { CatalogueNames } from '../../domain/certifications/import/catalogue-names.ts';
import {
  chooseDelimiter,
  type DelimiterTry,
  mostRegular,
} from '../../domain/certifications/import/choose-delimiter.ts';
import { datedByPage } from '../../domain/certifications/import/page-dates.ts';
import type { TableDescription } from '../../domain/certifications/import/source-description.ts';
import type { LayoutChoices } from '../../domain/certifications/import/table-layout.ts';
import { isTableRule } from '../../domain/certifications/import/text-tables.ts';
import { looksLikeHtml } from './html-signs.ts';
import {
  type FindControls,
  type FindOptions,
  type ImportPage,
  refusedOutcome,
  type TextOutcome,
} from './import-reading.ts';
import { separatorLine, tryDelimiters } from './read-delimited.ts';
import { readHtml } from './read-html.ts';
import { readLooseText } from './read-loose-text.ts';
import { readTableText } from './read-table-text.ts';

/** Lines among which a Markdown table shows itself. */
const RULE_WITHIN = 20_000;

/** Reads a text of unknown kind: a delimited table, HTML, or anything else line by line. */
export async function readAnyText(
  given: string,
  options: FindOptions,
  names: CatalogueNames,
  work: FindControls,
): Promise<TextOutcome> {
  const separator = separatorLine(given);
  const text = separator?.rest ?? given;
  const rowsBefore = separator === null ? 0 : 1;
  const forced = options.delimiter ?? separator?.delimiter;
  // A Markdown table is pipes too, but the rule under its headings is no row.
  const tries = forced === undefined && hasTableRule(text) ? [] : tryDelimiters(text, forced);
  const choice = chooseDelimiter(tries, names.knows, layoutChoices(options, rowsBefore));
  const markup = looksLikeHtml(text);
  if (choice !== null && (choice.by === 'headings' || !markup)) {
    const table = await readTableText(text, choice, { ...work, dateOrder: options.dateOrder ?? null, rowsBefore });
    if (table.kind === 'refused') return refusedOutcome(table.refusal);
    return { rows: table.rows, tables: [table.table], dateOrder: table.table.dateOrder };
  }
  if (markup) return readMarkup(text, options, names, work);
  const unmapped = mostRegular(tries);
  const outcome = await readLooseText({ text, kind: unmapped === null ? 'paste' : 'html' }, options, names, work);
  if (unmapped === null || outcome.rows.length > 0 || outcome.refusal !== undefined) return outcome;
  return refusedOutcome({ reason: 'columns-unknown' }, [unmappedTable(unmapped, rowsBefore)]);
}

/** Reads HTML by its links and by its visible text. */
export async function readMarkup(
  html: string,
  options: FindOptions,
  names: CatalogueNames,
  work: FindControls,
): Promise<TextOutcome> {
  const { signal } = work;
  const read = await readHtml(html, signal === undefined ? {} : { signal });
  if (read === null) return refusedOutcome({ reason: 'cancelled' });
  return readLooseText({ ...read, kind: 'html' }, options, names, work);
}

/** Reads the page of the tab in front: its own address, its links, then its text. */
export async function readPage(
  page: ImportPage,
  options: FindOptions,
  names: CatalogueNames,
  work: FindControls,
): Promise<TextOutcome> {
  const own = readLink(page.url);
  const ownHost = own.kind === 'elsewhere' ? own.host : null;
  const isAward = own.kind === 'achievement';
  const links = isAward ? [{ href: page.url }, ...page.links] : page.links;
  const outcome = await readLooseText({ text: page.text, kind: 'page', links, ownHost }, options, names, work);
  return isAward ? { ...outcome, rows: datedByPage(outcome.rows, page.text) } : outcome;
}

function hasTableRule(text: string): boolean {
  return text.includes('|') && text.split('\n', RULE_WITHIN).some(isTableRule);
}

function layoutChoices({ columns, headerRow }: FindOptions, rowsBefore: number): LayoutChoices {
  return {
    ...(columns === undefined ? {} : { columns }),
    ...(headerRow === undefined ? {} : { headerRow: headerRow === null ? null : headerRow - 1 - rowsBefore }),
  };
}

/**
 * A table of which no column is understood, its first row shown as headings: the user maps the columns or says there
 * are none.
 */
function unmappedTable({ delimiter, cells }: DelimiterTry, rowsBefore: number): TableDescription {
  const [headings = [], ...below] = cells;
  const columns = headings.map(() => 'ignore' as const);
  return {
    delimiter,
    headerRow: rowsBefore + 1,
    headings,
    columns,
    sample: below.slice(0, 5),
    dateOrder: 'not-needed',
  };
}

import { readLink } from '../../../domain/certifications/import/achievement-link.ts';
import type { CatalogueNames } from '../../../domain/certifications/import/catalogue-names.ts';
import { datedByPage } from '../../../domain/certifications/import/page-dates.ts';
import { judgeTable } from '../../../domain/certifications/import/table-layout.ts';
import { looksLikeHtml } from '../html-signs.ts';
import { type FindControls, type ImportPage, refusedOutcome } from '../import-reading.ts';
import { readHtml } from '../read-html.ts';
import { recogniseTable } from '../recognise-table.ts';
import type { CertificationTextOutcome, FindOptions } from './find-options.ts';
import { readLooseText } from './read-loose-text.ts';
import { readTableText } from './read-table-text.ts';

/** Reads a text of unknown kind: a delimited table, HTML, or anything else line by line. */
export async function readAnyText(
  given: string,
  options: FindOptions,
  names: CatalogueNames,
  work: FindControls,
): Promise<CertificationTextOutcome> {
  const { text, rowsBefore, choice, unmapped } = recogniseTable(given, options, (cells, choices) =>
    judgeTable(cells, names.knows, choices),
  );
  const markup = looksLikeHtml(text);
  if (choice !== null && (choice.by === 'headings' || !markup)) {
    const table = await readTableText(text, choice, { ...work, dateOrder: options.dateOrder ?? null, rowsBefore });
    if (table.kind === 'refused') return refusedOutcome(table.refusal);
    return { rows: table.rows, tables: [table.table], dateOrder: table.table.dateOrder };
  }
  if (markup) return readMarkup(text, options, names, work);
  const outcome = await readLooseText({ text, kind: unmapped === null ? 'paste' : 'html' }, options, names, work);
  if (unmapped === null || outcome.rows.length > 0 || outcome.refusal !== undefined) return outcome;
  return refusedOutcome({ reason: 'columns-unknown' }, [unmapped]);
}

/** Reads HTML by its links and by its visible text. */
export async function readMarkup(
  html: string,
  options: FindOptions,
  names: CatalogueNames,
  work: FindControls,
): Promise<CertificationTextOutcome> {
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
): Promise<CertificationTextOutcome> {
  const own = readLink(page.url);
  const ownHost = own.kind === 'elsewhere' ? own.host : null;
  const isAward = own.kind === 'achievement';
  const links = isAward ? [{ href: page.url }, ...page.links] : page.links;
  const outcome = await readLooseText({ text: page.text, kind: 'page', links, ownHost }, options, names, work);
  return isAward ? { ...outcome, rows: datedByPage(outcome.rows, page.text) } : outcome;
}

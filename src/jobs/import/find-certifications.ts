import { type CatalogueNames, catalogueNames } from '../../domain/certifications/import/catalogue-names.ts';
import { renumbered } from '../../domain/certifications/import/found-row.ts';
import { IMPORT_LIMITS } from '../../domain/certifications/import/import-refusal.ts';
import { countBySource, type SourceDescription } from '../../domain/certifications/import/source-description.ts';
import {
  type FindControls,
  type FindOptions,
  type ImportInput,
  type ImportReading,
  refusedOutcome,
  type TextOutcome,
} from './import-reading.ts';
import { readAnyText, readMarkup, readPage } from './read-any-text.ts';
import { type NamedFile, readFile } from './read-file.ts';

/** Where an input came from. */
type Origin = Pick<SourceDescription, 'input' | 'fileName' | 'encoding'>;

/**
 * Finds certifications in whatever was given: recognises what it is, reads it, and says how. Nothing is judged or kept
 * here. The page gets its turn at least every 20 ms. Expected troubles are refusals; nothing is thrown whatever the
 * content.
 */
export async function findCertifications(
  input: ImportInput,
  options: FindOptions,
  work: FindControls = {},
): Promise<ImportReading> {
  const names = catalogueNames(options.matcher);
  const origin = { input: input.kind, fileName: null, encoding: null };
  switch (input.kind) {
    case 'page':
      return concluded(origin, await readPage(input.page, options, names, work));
    case 'html':
      return concluded(origin, await readMarkup(input.html, options, names, work));
    case 'text':
      return concluded(origin, await readAnyText(input.text, options, names, work));
    case 'file':
      return findInFile(input.file, options, names, work);
  }
}

async function findInFile(
  file: NamedFile,
  options: FindOptions,
  names: CatalogueNames,
  work: FindControls,
): Promise<ImportReading> {
  const { encoding } = options;
  const { signal } = work;
  const read = await readFile(file, { ...(encoding && { encoding }), ...(signal && { signal }) });
  const encodingFound = read.kind === 'text' ? read.encoding : null;
  const origin: Origin = { input: 'file', fileName: file.name, encoding: encodingFound };
  if (read.kind === 'refused') return concluded(origin, refusedOutcome(read.refusal));
  const reader = /\.x?html?$/i.test(file.name) ? readMarkup : readAnyText;
  return concluded(origin, await reader(read.text, options, names, work));
}

function concluded(origin: Origin, { rows, tables, dateOrder, refusal }: TextOutcome): ImportReading {
  const source: SourceDescription = { ...origin, counts: countBySource(rows), tables, dateOrder };
  const limit = IMPORT_LIMITS.rows;
  if (refusal !== undefined) return { kind: 'refused', refusal, source };
  if (rows.length > limit) return { kind: 'refused', refusal: { reason: 'too-many-rows', limit }, source };
  if (rows.length === 0) return { kind: 'refused', refusal: { reason: 'nothing-found' }, source };
  return { kind: 'found', found: renumbered(rows), source };
}

import { IMPORT_LIMITS } from '../../domain/import/import-refusal.ts';
import { countBySource, type SourceDescription } from '../../domain/import/source-description.ts';
import {
  type FindControls,
  type ImportInput,
  type ImportPage,
  type ImportReading,
  type ReadOptions,
  refusedOutcome,
  type TextOutcome,
} from './import-reading.ts';
import { type NamedFile, readFile } from './read-file.ts';

/** How one subject reads what an input turns out to be. */
export interface Readers<Row, Column extends string> {
  readonly page: (page: ImportPage) => Promise<TextOutcome<Row, Column>>;
  readonly markup: (html: string) => Promise<TextOutcome<Row, Column>>;
  /** A text of unknown kind. */
  readonly text: (text: string) => Promise<TextOutcome<Row, Column>>;
}

interface Found {
  readonly source: string;
}

/** Where an input came from. */
type Origin = Pick<SourceDescription, 'input' | 'fileName' | 'encoding'>;

/**
 * Finds the rows of one subject in whatever was given: recognises what it is, lets the readers read it, and says how.
 * Nothing is judged or kept here. Expected troubles are refusals.
 */
export async function findRows<Row extends Found, Column extends string>(
  input: ImportInput,
  readers: Readers<Row, Column>,
  { encoding }: Pick<ReadOptions<Column>, 'encoding'>,
  { signal }: FindControls,
): Promise<ImportReading<Row, Column>> {
  const origin = { input: input.kind, fileName: null, encoding: null };
  switch (input.kind) {
    case 'page':
      return concluded(origin, await readers.page(input.page));
    case 'html':
      return concluded(origin, await readers.markup(input.html));
    case 'text':
      return concluded(origin, await readers.text(input.text));
    case 'file': {
      const read = await readFile(input.file, { ...(encoding && { encoding }), ...(signal && { signal }) });
      return inFile(input.file, read, readers);
    }
  }
}

async function inFile<Row extends Found, Column extends string>(
  file: NamedFile,
  read: Awaited<ReturnType<typeof readFile>>,
  readers: Readers<Row, Column>,
): Promise<ImportReading<Row, Column>> {
  const encoding = read.kind === 'text' ? read.encoding : null;
  const origin: Origin = { input: 'file', fileName: file.name, encoding };
  if (read.kind === 'refused') return concluded<Row, Column>(origin, refusedOutcome(read.refusal));
  const reader = /\.x?html?$/i.test(file.name) ? readers.markup : readers.text;
  return concluded(origin, await reader(read.text));
}

function concluded<Row extends Found, Column extends string>(
  origin: Origin,
  { rows, tables, dateOrder, refusal }: TextOutcome<Row, Column>,
): ImportReading<Row, Column> {
  const source: SourceDescription<Column> = { ...origin, counts: countBySource(rows), tables, dateOrder };
  const limit = IMPORT_LIMITS.rows;
  if (refusal !== undefined) return { kind: 'refused', refusal, source };
  if (rows.length > limit) return { kind: 'refused', refusal: { reason: 'too-many-rows', limit }, source };
  if (rows.length === 0) return { kind: 'refused', refusal: { reason: 'nothing-found' }, source };
  return { kind: 'found', found: rows, source };
}

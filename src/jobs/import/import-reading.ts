import type { OrderVerdict } from '../../domain/import/date-order.ts';
import type { TableAnswers } from '../../domain/import/import-choices.ts';
import type { ImportRefusal } from '../../domain/import/import-refusal.ts';
import type { PageLink } from '../../domain/import/page-link.ts';
import type { SourceDescription, TableDescription } from '../../domain/import/source-description.ts';
import type { FileEncoding } from './file-encoding.ts';
import type { NamedFile } from './read-file.ts';

/** A page of the tab in front. */
export interface ImportPage {
  readonly url: string;
  readonly title: string;
  readonly text: string;
  readonly links: readonly PageLink[];
}

/** What the user pasted, chose or opened. */
export type ImportInput =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'html'; readonly html: string }
  | { readonly kind: 'file'; readonly file: NamedFile }
  | { readonly kind: 'page'; readonly page: ImportPage };

/**
 * What the user may settle after a first reading; the rest is found out. The columns are those of the first table that
 * was described, its row of headings is counted as `TableDescription` does.
 */
export interface ReadOptions<Column extends string> extends TableAnswers<Column> {
  readonly encoding?: FileEncoding;
}

/** How work is watched and stopped. */
export interface FindControls {
  readonly signal?: AbortSignal;
  /** A share of the work, 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/** What was found and how the input was read. A refusal tells the source too, so that columns can still be mapped. */
export type ImportReading<Row, Column extends string> =
  | { readonly kind: 'found'; readonly found: readonly Row[]; readonly source: SourceDescription<Column> }
  | { readonly kind: 'refused'; readonly refusal: ImportRefusal; readonly source: SourceDescription<Column> };

/** What came of a text, before its origin is told. */
export interface TextOutcome<Row, Column extends string> {
  readonly rows: readonly Row[];
  readonly tables: readonly TableDescription<Column>[];
  readonly dateOrder: OrderVerdict;
  readonly refusal?: ImportRefusal;
}

/** An outcome without rows. */
export function refusedOutcome<Column extends string>(
  refusal: ImportRefusal,
  tables: readonly TableDescription<Column>[] = [],
): TextOutcome<never, Column> {
  return { rows: [], tables, dateOrder: 'not-needed', refusal };
}

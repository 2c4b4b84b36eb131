import type { CatalogueMatcher } from '../../domain/certifications/catalogue-match.ts';
import type { Delimiter } from '../../domain/certifications/import/choose-delimiter.ts';
import type { ColumnField } from '../../domain/certifications/import/column-words.ts';
import type { DateOrder, OrderVerdict } from '../../domain/certifications/import/date-order.ts';
import type { FoundRow } from '../../domain/certifications/import/found-row.ts';
import type { ImportRefusal } from '../../domain/certifications/import/import-refusal.ts';
import type { PageLink } from '../../domain/certifications/import/link-rows.ts';
import type { SourceDescription, TableDescription } from '../../domain/certifications/import/source-description.ts';
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

/** What the user may settle after a first reading; the rest is found out. */
export interface FindOptions {
  readonly matcher: CatalogueMatcher;
  /** What the columns hold, of the first table that was described. */
  readonly columns?: readonly ColumnField[];
  readonly delimiter?: Delimiter;
  /** Row of the headings as `TableDescription` counts it (1-based), or null for none. For a text that is one table. */
  readonly headerRow?: number | null;
  readonly dateOrder?: DateOrder | null;
  readonly encoding?: FileEncoding;
}

/** How work is watched and stopped. */
export interface FindControls {
  readonly signal?: AbortSignal;
  /** A share of the work, 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/** What was found and how the input was read. A refusal tells the source too, so that columns can still be mapped. */
export type ImportReading =
  | { readonly kind: 'found'; readonly found: readonly FoundRow[]; readonly source: SourceDescription }
  | { readonly kind: 'refused'; readonly refusal: ImportRefusal; readonly source: SourceDescription };

/** What came of a text, before its origin is told. */
export interface TextOutcome {
  readonly rows: readonly FoundRow[];
  readonly tables: readonly TableDescription[];
  readonly dateOrder: OrderVerdict;
  readonly refusal?: ImportRefusal;
}

/** An outcome without rows. */
export function refusedOutcome(refusal: ImportRefusal, tables: readonly TableDescription[] = []): TextOutcome {
  return { rows: [], tables, dateOrder: 'not-needed', refusal };
}

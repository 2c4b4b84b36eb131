/** Limits of one import. Beyond them the input is refused as a whole, before anything is read into a table. */
export const IMPORT_LIMITS = {
  /** Bytes of a file. */
  bytes: 50 * 1024 * 1024,
  /** Rows of a table, and rows found in a text. */
  rows: 50_000,
  /** Lines of a text: a profile takes about five for one certification. */
  lines: 400_000,
} as const;

/** Why an input gives no table. Codes with data; the sentences are the screen's. */
export type ImportRefusal =
  | { readonly reason: 'file-too-large'; readonly bytes: number; readonly limit: number }
  /** A workbook: it must be saved as CSV, or its cells copied and pasted. */
  | { readonly reason: 'spreadsheet-file' }
  /** A file that holds other files, such as a whole LinkedIn export: it must be unpacked first. */
  | { readonly reason: 'archive-file' }
  | { readonly reason: 'binary-file'; readonly format: 'pdf' | 'image' | 'unknown' }
  | { readonly reason: 'unreadable-file' }
  | { readonly reason: 'too-many-rows'; readonly limit: number }
  /** A table, but nothing says which column names the certification: the user maps the columns. */
  | { readonly reason: 'columns-unknown' }
  | { readonly reason: 'nothing-found' }
  | { readonly reason: 'cancelled' };

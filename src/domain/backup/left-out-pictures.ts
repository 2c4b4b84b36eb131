/** The table whose rows hold pictures. */
export const PICTURES_TABLE = 'ticketPictures';

/**
 * The table that stands in its place in a backup without pictures: what is known of each of them, but its file. That it is
 * there says that pictures were left out, even where there was none.
 */
export const LEFT_OUT_TABLE = 'ticketPicturesLeftOut';

/** A picture's row without its file, as it stands in such a table. */
export function withoutFile(row: object): object {
  return Object.fromEntries(Object.entries(row).filter(([name]) => name !== 'blob'));
}

/**
 * The tables of a backup with its left-out pictures among the others, each with an empty file, and whether there were any to
 * be left out. Null where both tables are there: then nobody knows which of them holds.
 */
export function asPictures<Table extends { readonly rows: readonly object[] }>(
  tables: ReadonlyMap<string, Table>,
): { readonly tables: ReadonlyMap<string, { readonly rows: readonly object[] }>; readonly leftOut: boolean } | null {
  const { [LEFT_OUT_TABLE]: left, ...others } = Object.fromEntries(tables);
  if (left === undefined) return { tables, leftOut: false };
  if (tables.has(PICTURES_TABLE)) return null;
  const rows = left.rows.map((row) => ({ ...row, blob: '' }));
  return { tables: new Map(Object.entries({ ...others, [PICTURES_TABLE]: { rows } })), leftOut: true };
}

/**
 * The tables of a backup with its user taken for the user of this device, whose row has the id `me`: two devices of one person
 * each made a row of their own. Tables are not changed where there is nothing to bring together.
 */
export function asOneMe(
  tables: ReadonlyMap<string, readonly object[]>,
  me: string | null,
): ReadonlyMap<string, readonly object[]> {
  const holders = tables.get('holders') ?? [];
  const theirs = new Set(
    holders.filter((row) => Reflect.get(row, 'isMe') === true).map((row) => Reflect.get(row, 'id')),
  );
  if (me === null || theirs.size === 0 || theirs.has(me)) return tables;
  const certifications = (tables.get('certifications') ?? []).map((row) =>
    theirs.has(Reflect.get(row, 'holderId')) ? { ...row, holderId: me } : row,
  );
  return new Map([
    ...tables,
    ['holders', holders.filter((row) => !theirs.has(Reflect.get(row, 'id')))],
    ['certifications', certifications],
  ]);
}

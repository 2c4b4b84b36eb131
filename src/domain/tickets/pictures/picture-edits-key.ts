/** Where the unsaved edits of a picture are kept. They fit one revision of it: a saved crop moves everything. */
export function pictureEditsKey(id: string, revision: number | ''): string {
  return `picture-edits|${id}|${revision}`;
}

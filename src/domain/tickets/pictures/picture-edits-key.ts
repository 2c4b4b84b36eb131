/** Every draft whose key begins so is a capture that waits to be looked at. */
export const CAPTURE_DRAFT = 'capture|';

/** Where the unsaved edits of a picture are kept. They fit one revision of it: a saved crop moves everything. */
export function pictureEditsKey(id: string, revision: number | ''): string {
  return `picture-edits|${id}|${revision}`;
}

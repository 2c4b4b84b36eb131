/** Where the clients of a report shall go. */
export interface ListDraft {
  readonly into: 'new' | 'existing';
  /** Of a new list. */
  readonly name: string;
  /** Of an existing one; empty for the first. */
  readonly listId: string;
}

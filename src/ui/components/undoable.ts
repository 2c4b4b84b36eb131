/** Any change that can be taken back; what taking it back gives is a change again. */
export interface Undoable {
  readonly kind: string;
  readonly undo?: () => Promise<Undoable>;
}

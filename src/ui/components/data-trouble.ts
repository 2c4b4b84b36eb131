/**
 * Why the data cannot be used. `unopened`: the database did not open. `torn`: a part of it is gone. `unread`: a screen broke
 * on it. `detail` is what the browser says.
 */
export type DataTrouble = { readonly kind: 'unopened' | 'unread'; readonly detail: string } | { readonly kind: 'torn' };

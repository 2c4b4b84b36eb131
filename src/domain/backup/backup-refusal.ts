/** Why a file is not restored. Nothing was changed. */
export type BackupRefusal =
  | { readonly reason: 'unreadable' | 'empty' | 'not-a-backup' | 'cut-off' | 'damaged' | 'newer' | 'cancelled' }
  | { readonly reason: 'too-large' | 'too-many-rows'; readonly most: number }
  | { readonly reason: 'needs-passphrase' | 'wrong-passphrase' };

/** Rows of a table that are not what they should be, and the first field that tells so. */
export interface UnfitRows {
  readonly table: string;
  readonly count: number;
  readonly field: string;
}

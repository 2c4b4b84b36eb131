/** `New`, `Already known`, `Updates`, `Needs a look`. */
export type RowState = 'new' | 'known' | 'updates' | 'needs-a-look';

/**
 * `blocks`: cannot be kept until corrected. `look`: the user should look before it is kept. `off`: left out unless the
 * user ticks it. `note`: worth saying, changes nothing.
 */
export type ReasonWeight = 'blocks' | 'look' | 'off' | 'note';

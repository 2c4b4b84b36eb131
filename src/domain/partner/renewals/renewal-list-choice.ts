/** How the list of renewals was left. */
export interface RenewalListChoice {
  readonly show: RenewalFilter;
  readonly sort: RenewalSort;
}

/** `open` are all that are not decided; the three spans are those of them that fall due within it. */
export const RENEWAL_FILTERS = ['open', 'within-30', 'within-60', 'within-90', 'overdue', 'decided', 'all'] as const;
export type RenewalFilter = (typeof RENEWAL_FILTERS)[number];

export const RENEWAL_SORTS = ['decision', 'renewal', 'client', 'mrr', 'changed'] as const;
export type RenewalSort = (typeof RENEWAL_SORTS)[number];

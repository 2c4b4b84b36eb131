/** Where a ticket begins: what the user pointed at when asking for one. Empty parts are not known. */
export interface TicketOrigin {
  /** Address of the page in front. */
  readonly address: string;
  readonly title: string;
  /** Words that were selected there. */
  readonly selection: string;
  /** Address of the link or picture that was pointed at. */
  readonly target: string;
}

export const NO_ORIGIN: TicketOrigin = { address: '', title: '', selection: '', target: '' };

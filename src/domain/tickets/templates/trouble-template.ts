import type { TicketLanguage } from '../ticket-language.ts';

/** A text in each language that a ticket can be written in. */
export type InEveryLanguage = Readonly<Record<TicketLanguage, string>>;

export type Trouble = 'import' | 'workflow' | 'email' | 'form' | 'report' | 'access' | 'academy' | 'partner';

/** One kind of trouble: what a specialist would ask about it. Our own questions; HubSpot publishes none. */
export interface TroubleTemplate {
  readonly id: Trouble;
  readonly name: InEveryLanguage;
  readonly questions: readonly { readonly id: string; readonly text: InEveryLanguage }[];
}

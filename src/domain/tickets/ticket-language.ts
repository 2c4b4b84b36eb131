/** The languages that a ticket can be written in: those of HubSpot's support (S57, undated; S58, 3 May 2023; S59, undated). */
export const TICKET_LANGUAGES = ['en', 'fr', 'de', 'ja', 'pt', 'es'] as const;

export type TicketLanguage = (typeof TICKET_LANGUAGES)[number];

/** The language of a ticket for a language tag, as browsers and accounts write them (`pt-BR`); English for every other. */
export function ticketLanguageOf(tag: string): TicketLanguage {
  const base = tag.toLowerCase().split(/[-_]/)[0];
  return TICKET_LANGUAGES.find((language) => language === base) ?? 'en';
}

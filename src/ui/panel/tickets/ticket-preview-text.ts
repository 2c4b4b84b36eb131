import type { Account } from '../../../domain/tickets/account.ts';
import { isPublic } from '../../../domain/tickets/channel.ts';
import { type PrivateKind, publicFields } from '../../../domain/tickets/community-text.ts';
import { questionsOf } from '../../../domain/tickets/template-questions.ts';
import { TROUBLE_TEMPLATES } from '../../../domain/tickets/templates/trouble-templates.ts';
import type { TicketFields } from '../../../domain/tickets/ticket.ts';
import { ticketHtml } from '../../../domain/tickets/ticket-html.ts';
import { plainText, ticketText } from '../../../domain/tickets/ticket-text.ts';
import type { TicketAround } from './ticket-around.ts';

export interface PreviewText {
  readonly title: string;
  readonly text: string;
  readonly html: string;
  /** What was left out because everybody will read it. */
  readonly leftOut: Readonly<Partial<Record<PrivateKind, number>>>;
}

type Around = Pick<TicketAround, 'templates' | 'holders' | 'accounts' | 'pictures'>;

/** Exactly what will be copied. What everybody can read leaves the private parts out. */
export function previewText(fields: TicketFields, { templates, holders, accounts, pictures }: Around): PreviewText {
  const names = [...holders, ...(accounts satisfies readonly Account[])].map(({ name }) => name);
  const open = isPublic(fields.channel);
  const said = open ? publicFields(fields, names) : { fields, leftOut: {} };
  const questions = questionsOf(said.fields, TROUBLE_TEMPLATES, templates, fields.language);
  const text = ticketText(said.fields, {
    questions,
    pictures: pictures.flatMap((entry) => (entry.kind === 'picture' ? [entry.meta.name] : [])),
  });
  return { title: text.title, text: plainText(text), html: ticketHtml(text), leftOut: said.leftOut };
}

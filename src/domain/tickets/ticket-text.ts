import { hubIdIn } from './hub-id.ts';
import type { AskedQuestion } from './template-questions.ts';
import type { TicketFields } from './ticket.ts';
import { TEXT_WORDS } from './words/text-words.ts';

/** One part of a ticket's text: a heading with what stands under it, or a short line beside its label. */
export interface TextPart {
  readonly kind: 'section' | 'line';
  readonly label: string;
  readonly text: string;
}

/** A ticket as text in its own language: what is copied, and what the preview shows. */
export interface TicketText {
  readonly title: string;
  readonly parts: readonly TextPart[];
}

export interface TextContext {
  /** The questions in the ticket's language, see `questionsOf`. */
  readonly questions: readonly AskedQuestion[];
  /** Names of the pictures that go with it. */
  readonly pictures: readonly string[];
}

/** The text of a ticket: every field that says something, in the order in which a specialist reads. */
export function ticketText(ticket: TicketFields, { questions, pictures }: TextContext): TicketText {
  const words = TEXT_WORDS[ticket.language];
  const section = (label: string, text: string): TextPart => ({ kind: 'section', label, text: tidy(text) });
  const line = (label: string, text: string): TextPart => ({ kind: 'line', label, text: oneLine(text) });
  const parts = [
    section(words.happened, ticket.happened),
    section(words.expected, ticket.expected),
    section(words.steps, ticket.steps),
    ...questions.map(({ words: question, text }) => section(question, text)),
    section(words.affected, [ticket.affectedTitle, ticket.affected].map(oneLine).filter(isSaid).join('\n')),
    line(words.hubId, isSaid(ticket.hubId) ? ticket.hubId : (hubIdIn(ticket.affected) ?? '')),
    line(words.browser, ticket.browser),
    line(words.localTime, ticket.localTime),
    line(words.pictures, pictures.join(', ')),
  ];
  return {
    title: oneLine(ticket.summary) || words.untitled,
    parts: parts.filter(({ text }) => isSaid(text)),
  };
}

/** The text without any marks: what a form, a chat or a mail takes. */
export function plainText({ title, parts }: TicketText): string {
  const sections = parts.filter(({ kind }) => kind === 'section').map(({ label, text }) => `${label}\n${text}`);
  const lines = parts.filter(({ kind }) => kind === 'line').map(({ label, text }) => `${label}: ${text}`);
  const blocks = [title, ...sections, ...(lines.length === 0 ? [] : [lines.join('\n')])];
  return `${blocks.join('\n\n')}\n`;
}

/** Line breaks of one kind, no blank ones around it, no control characters: these are no words, and some forms refuse them. */
function tidy(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/(?![\t\n])\p{Cc}/gu, '')
    .replace(/^(?:[^\S\n]*\n)+|\s+$/g, '');
}

function oneLine(text: string): string {
  return tidy(text).replace(/\s+/g, ' ').trim();
}

function isSaid(text: string): boolean {
  return text.trim() !== '';
}

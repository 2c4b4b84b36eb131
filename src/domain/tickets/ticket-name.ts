import type { TicketFields } from './ticket.ts';

type Named = Pick<TicketFields, 'summary' | 'happened' | 'affectedTitle' | 'affected'>;

const LONGEST = 120;

/** What a ticket is called in a list: the first line that says anything, shortened; empty when nothing was written yet. */
export function ticketName({ summary, happened, affectedTitle, affected }: Named): string {
  for (const text of [summary, happened, affectedTitle, affected]) {
    // No more than the beginning is looked at: a text can be as long as a book.
    const [line] = text
      .trimStart()
      .slice(0, 4 * LONGEST)
      .split(/[\r\n]/, 1);
    const name = (line ?? '').replace(/\s+/g, ' ').trim();
    if (name !== '') return name.length <= LONGEST ? name : `${name.slice(0, LONGEST - 1).toWellFormed()}…`;
  }
  return '';
}

/** Whether nothing was written into a ticket, so that it can be taken for the next one. */
export function isBlank(ticket: TicketFields & { readonly thread: readonly unknown[] }): boolean {
  const { summary, happened, expected, steps, affected, affectedTitle, hubId, answers, templateId, thread } = ticket;
  const texts = [summary, happened, expected, steps, affected, affectedTitle, hubId, templateId];
  return [...texts, ...answers.map(({ text }) => text)].every((text) => text.trim() === '') && thread.length === 0;
}

import { buried, newRow, revised } from '../../domain/row.ts';
import type { TicketTemplate } from '../../domain/tickets/ticket-template.ts';
import type { ChangeOutcome } from '../change-certifications.ts';
import type { World } from '../world.ts';
import { changeTickets } from './change-tickets.ts';

/**
 * Keeps an own template: its name and its questions, one a line. A question that was there before keeps its id, so that what
 * was answered to it stays with it.
 */
export function saveTicketTemplate(
  world: World,
  template: TicketTemplate | null,
  { name, questions }: { readonly name: string; readonly questions: string },
): Promise<ChangeOutcome> {
  const now = world.now();
  const texts = [...new Set(questions.split(/\r?\n/).map((text) => text.trim()))].filter((text) => text !== '');
  const fields = {
    name: name.trim(),
    questions: texts.map((text) => {
      return template?.questions.find((known) => known.text === text) ?? { id: world.newId(), text };
    }),
  };
  const row = template === null ? { ...newRow(world.newId(), now), ...fields } : revised(template, fields, now);
  return changeTickets(world, { templates: [row] });
}

export function deleteTicketTemplate(world: World, template: TicketTemplate): Promise<ChangeOutcome> {
  return changeTickets(world, { templates: [buried(template, world.now())] });
}

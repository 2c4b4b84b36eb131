import { ticketHtml } from '../../domain/tickets/pictures/ticket-html.ts';
import type { World } from '../world.ts';
import { embedPictures } from './embed-pictures.ts';

/** Copies a ticket's text with its pictures, and the text alone for programs that take no more. */
export function copyTicketHtml(world: World, ticketId: string, text: string): Promise<boolean> {
  const html = embedPictures(world, ticketId).then((pictures) => ticketHtml(text, pictures));
  return world.browser.copyBlobs({
    'text/html': html.then((content) => new Blob([content], { type: 'text/html' })),
    'text/plain': Promise.resolve(new Blob([text], { type: 'text/plain' })),
  });
}

import { expect, it } from 'vitest';
import { plainText, type TicketText } from '../../../src/domain/tickets/ticket-text.ts';
import { copyTicketHtml } from '../../../src/jobs/tickets/copy-ticket-html.ts';
import { picture } from '../../fixtures/picture-rows.ts';
import { testWorld } from '../../fixtures/world.ts';

const TEXT: TicketText = { title: 'a < b', colon: ': ', parts: [{ kind: 'section', label: 'What', text: 'c & d' }] };

it('copies the text with its pictures, and alone', async () => {
  const world = testWorld();
  await world.database.ticketPictures.add(picture({ blob: new Blob(['abc']) }));
  expect(await copyTicketHtml(world, 't-1', TEXT)).toBe(true);
  expect(await world.browser.copied?.get('text/plain')?.text()).toBe(plainText(TEXT));
  const html = await world.browser.copied?.get('text/html')?.text();
  expect(html).toContain('<h2>a &lt; b</h2>');
  expect(html).toContain('<img src="data:image/png;base64,YWJj" alt="Contacts"');
});

it('says when the browser refuses', async () => {
  const world = testWorld();
  world.browser.clipboard = 'refused';
  expect(await copyTicketHtml(world, 't-1', TEXT)).toBe(false);
});

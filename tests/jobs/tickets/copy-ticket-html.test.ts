import { expect, it } from 'vitest';
import { copyTicketHtml } from '../../../src/jobs/tickets/copy-ticket-html.ts';
import { picture } from '../../fixtures/picture-rows.ts';
import { testWorld } from '../../fixtures/world.ts';

it('copies the text with its pictures, and alone', async () => {
  const world = testWorld();
  await world.database.ticketPictures.add(picture({ blob: new Blob(['abc']) }));
  expect(await copyTicketHtml(world, 't-1', 'a < b')).toBe(true);
  expect(await world.browser.copied?.get('text/plain')?.text()).toBe('a < b');
  const html = await world.browser.copied?.get('text/html')?.text();
  expect(html).toContain('<p>a &lt; b</p>');
  expect(html).toContain('<img src="data:image/png;base64,YWJj" alt="Contacts"');
});

it('says when the browser refuses', async () => {
  const world = testWorld();
  world.browser.clipboard = 'refused';
  expect(await copyTicketHtml(world, 't-1', 'text')).toBe(false);
});

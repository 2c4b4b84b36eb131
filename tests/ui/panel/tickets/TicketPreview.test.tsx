// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import type { TicketFields } from '../../../../src/domain/tickets/ticket.ts';
import { fieldsOf } from '../../../../src/domain/tickets/ticket-merge.ts';
import { TicketPreview } from '../../../../src/ui/panel/tickets/TicketPreview.tsx';
import { renderPage } from '../../../fixtures/render-page.tsx';
import { account, ticket } from '../../../fixtures/ticket-rows.ts';

const AROUND = { clashes: {}, pictures: [], templates: [], accounts: [], holders: [] };

async function preview(fields: Partial<TicketFields>, pdmEmail = '') {
  const flush = vi.fn(async () => {});
  const page = await renderPage(
    <TicketPreview fields={fieldsOf(ticket(fields))} around={AROUND} account={account({ pdmEmail })} flush={flush} />,
  );
  const write = vi.fn(async (_: string) => {});
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: write } });
  return { ...page, write, flush };
}

it('copies exactly what it shows', async () => {
  const { user, write, flush } = await preview({ summary: 'Import', steps: '<b>1.</b>' });
  await user.click(screen.getByRole('button', { name: 'Copy text' }));
  await screen.findByText('Copied.');
  const shown = screen.getByRole('region', { name: 'Text that will be copied' }).textContent;
  expect(write).toHaveBeenCalledWith(shown);
  expect(shown).toContain('<b>1.</b>');
  expect(flush).toHaveBeenCalled();
});

it('says what to do when the browser refuses', async () => {
  const { user, write } = await preview({ summary: 'Import' });
  write.mockRejectedValueOnce(new DOMException('Denied', 'NotAllowedError'));
  await user.click(screen.getByRole('button', { name: 'Copy text' }));
  await screen.findByText('The browser did not allow it. Select the text of the preview and copy it by hand.');
});

it.each([
  ['academy', '', 'academy@hubspot.com'],
  ['pdm', 'pdm@hubspot.example', 'pdm@hubspot.example'],
] as const)('offers a mail to the %s with the draft in it', async (channel, pdmEmail, to) => {
  await preview({ summary: 'Score & more', channel }, pdmEmail);
  const link = screen.getByRole('link', { name: `Open as e-mail to ${to}` });
  expect(link.getAttribute('href')).toContain(`mailto:${to}?subject=Score%20%26%20more&body=`);
});

it('says when a mail link cannot carry the text', async () => {
  await preview({ summary: 'Score', happened: 'x'.repeat(3_000), channel: 'academy' });
  screen.getByText('Too long for an e-mail link: copy the text into a message to academy@hubspot.com.');
});

it('offers no mail where nobody is written to by mail', async () => {
  await preview({ summary: 'Score', channel: 'chat' }, 'pdm@hubspot.example');
  expect(screen.queryByRole('link')).toBeNull();
});

it('draws only the beginning of a book, and says so', async () => {
  await preview({ happened: 'word '.repeat(200_000) });
  expect(screen.getByRole('region', { name: 'Text that will be copied' }).textContent?.length).toBe(60_000);
  screen.getByText(/^Only the beginning is shown here\. All 10000\d\d characters are copied\.$/);
});

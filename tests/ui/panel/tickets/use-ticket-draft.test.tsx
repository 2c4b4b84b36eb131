// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { fieldsOf } from '../../../../src/domain/tickets/ticket-merge.ts';
import { saveTicketFields } from '../../../../src/jobs/tickets/save-ticket.ts';
import { readTicketClashes } from '../../../../src/store/queries/ticket-clashes.ts';
import { readTicket } from '../../../../src/store/queries/tickets.ts';
import { TicketPage } from '../../../../src/ui/panel/tickets/TicketPage.tsx';
import { renderTickets } from '../../../fixtures/ticket-page.tsx';
import { ticket } from '../../../fixtures/ticket-rows.ts';
import type { TestWorld } from '../../../fixtures/world.ts';

const ROW = ticket({ summary: 'Import' });

async function open() {
  const page = await renderTickets(<TicketPage id="t-1" />, { tickets: [ROW] });
  const field = await screen.findByLabelText<HTMLInputElement>('Summary');
  return { ...page, field };
}

/** As another window saves what was typed there. */
function elsewhere(world: TestWorld, text: string) {
  return saveTicketFields(world, 't-1', fieldsOf(ROW), { ...fieldsOf(ROW), summary: text });
}

it('follows what another window writes', async () => {
  const { world, field } = await open();
  await elsewhere(world, 'Import of deals');
  await waitFor(() => expect(field.value).toBe('Import of deals'));
});

it('keeps what was typed when the page is hidden before its time', async () => {
  const { world, user, field } = await open();
  await user.type(field, ' s');
  window.dispatchEvent(new Event('pagehide'));
  await waitFor(async () => expect((await readTicket(world.database, 't-1'))?.summary).toBe('Import s'));
});

it('keeps both texts when two windows write at once, and lets the user choose', async () => {
  const { world, user, field } = await open();
  await user.type(field, ' here');
  await elsewhere(world, 'Import there');
  const card = await screen.findByRole('alert', { name: 'Two texts for: Summary' });
  expect(card.textContent).toContain('Import there');
  expect(card.textContent).toContain('Import here');
  expect(field.value).toBe('Import here');
  expect(await readTicketClashes(world.database, 't-1')).toEqual({ summary: 'Import here' });
  await user.click(screen.getByRole('button', { name: 'Use both, one below the other' }));
  await waitFor(async () =>
    expect((await readTicket(world.database, 't-1'))?.summary).toBe('Import there\n\nImport here'),
  );
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
});

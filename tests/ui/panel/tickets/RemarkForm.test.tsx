// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { TicketState } from '../../../../src/domain/tickets/ticket-state.ts';
import { readDraft } from '../../../../src/store/queries/drafts.ts';
import { readTicket } from '../../../../src/store/queries/tickets.ts';
import { RemarkForm } from '../../../../src/ui/panel/tickets/RemarkForm.tsx';
import { renderTickets } from '../../../fixtures/ticket-page.tsx';
import { ticket } from '../../../fixtures/ticket-rows.ts';

async function form(state: TicketState) {
  const page = await renderTickets(<RemarkForm ticketId="t-1" state={state} />, { tickets: [ticket()] });
  return { ...page, field: await screen.findByLabelText<HTMLTextAreaElement>('What was said') };
}

it.each<[TicketState, readonly string[]]>([
  ['draft', ['Close', 'Add as note']],
  ['submitted', ['HubSpot answered', 'I replied', 'Close', 'Add as note']],
  ['waiting', ['I replied', 'HubSpot answered', 'Close', 'Add as note']],
  ['closed', ['Reopen', 'Add as note']],
])('offers what can come next: %s', async (state, names) => {
  await form(state);
  expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual(names);
});

it('keeps what is typed until it is noted', async () => {
  const { world, user, field } = await form('submitted');
  await user.type(field, 'Sent twice');
  await waitFor(async () => expect((await readDraft(world.database, 'ticket-remark|t-1'))?.value).toBe('Sent twice'));
  await user.click(screen.getByRole('button', { name: 'Add as note' }));
  await screen.findByText('Noted.');
  expect(field.value).toBe('');
  expect((await readTicket(world.database, 't-1'))?.thread).toEqual([
    expect.objectContaining({ kind: 'note', text: 'Sent twice' }),
  ]);
  expect(await readDraft(world.database, 'ticket-remark|t-1')).toBeNull();
});

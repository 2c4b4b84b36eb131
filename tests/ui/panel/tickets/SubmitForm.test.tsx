// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import type { TicketFields } from '../../../../src/domain/tickets/ticket.ts';
import { fieldsOf } from '../../../../src/domain/tickets/ticket-merge.ts';
import { readTicket } from '../../../../src/store/queries/tickets.ts';
import { SubmitForm } from '../../../../src/ui/panel/tickets/SubmitForm.tsx';
import { renderTickets, TICKET_NOW } from '../../../fixtures/ticket-page.tsx';
import { ticket } from '../../../fixtures/ticket-rows.ts';

const ROW = ticket({ summary: 'Import', channel: 'email' });

async function form() {
  const onType = vi.fn<(change: (fields: TicketFields) => TicketFields) => void>();
  const flush = vi.fn(async () => {});
  const page = await renderTickets(<SubmitForm ticketId="t-1" fields={fieldsOf(ROW)} onType={onType} flush={flush} />, {
    tickets: [ROW],
  });
  const submit = () => page.user.click(screen.getByRole('button', { name: 'Mark as submitted' }));
  const thread = async () => (await readTicket(page.world.database, 't-1'))?.thread;
  return { ...page, onType, flush, submit, thread };
}
const when = () => screen.getByLabelText('Handed in at (empty for now)');

it('notes now when no moment is given, after what was typed is kept', async () => {
  const { submit, thread, flush } = await form();
  await submit();
  await screen.findByText('Noted as submitted.');
  expect(await thread()).toEqual([expect.objectContaining({ kind: 'submitted', at: TICKET_NOW, channel: 'email' })]);
  expect(flush).toHaveBeenCalled();
});

it('notes an earlier moment, on the user’s clock', async () => {
  const { submit, thread } = await form();
  fireEvent.change(when(), { target: { value: '2026-11-20T15:30' } });
  await submit();
  await waitFor(async () => expect((await thread())?.[0]?.at).toBe(Date.parse('2026-11-20T14:30Z')));
});

it('refuses a moment that has not come', async () => {
  const { submit, thread } = await form();
  fireEvent.change(when(), { target: { value: '2027-11-20T15:30' } });
  await submit();
  await screen.findByText('Enter a day and time that are not in the future.');
  expect(await thread()).toEqual([]);
});

it.each([
  ['5', 5],
  ['', null],
])('takes %j business days to follow up', async (typed, days) => {
  const { user, onType } = await form();
  const field = screen.getByLabelText('Follow up after business days');
  await user.clear(field);
  if (typed !== '') await user.type(field, typed);
  expect(onType.mock.calls.at(-1)?.[0](fieldsOf(ROW)).followUpDays).toBe(days);
});

it('refuses days that are no number, and hands nothing in', async () => {
  const { user, submit, thread } = await form();
  await user.type(screen.getByLabelText('Follow up after business days'), 'x');
  await submit();
  expect(screen.getByLabelText('Follow up after business days').getAttribute('aria-invalid')).toBe('true');
  expect(await thread()).toEqual([]);
});

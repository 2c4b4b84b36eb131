// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Ticket } from '../../../../src/domain/tickets/ticket.ts';
import { readTicket } from '../../../../src/store/queries/tickets.ts';
import { TicketPage } from '../../../../src/ui/panel/tickets/TicketPage.tsx';
import { renderTickets, TICKET_NOW } from '../../../fixtures/ticket-page.tsx';
import { account, event, ticket } from '../../../fixtures/ticket-rows.ts';

const PAGE = 'https://app.hubspot.com/contacts/1234567/import';

async function open(overrides: Partial<Ticket> = {}) {
  const page = await renderTickets(<TicketPage id="t-1" />, {
    tickets: [ticket(overrides)],
    accounts: [account({ hubId: '1234567', name: 'Client One' })],
  });
  await screen.findByRole('heading', { level: 1 });
  const kept = () => readTicket(page.world.database, 't-1');
  return { ...page, kept };
}
const preview = () => screen.getByRole('region', { name: 'Preview' });

describe('a draft', () => {
  it('has every field under its name', async () => {
    await open();
    for (const name of [
      'Summary',
      'What happened',
      'What you expected',
      'Steps to reproduce',
      'Affected page or record',
      'Hub ID',
      'Channel',
      'Language',
    ]) {
      expect(screen.getByLabelText(name, { exact: true })).toBeDefined();
    }
    for (const name of ['Copy text', 'Mark as submitted']) expect(screen.getByRole('button', { name })).toBeDefined();
  });

  it('is kept as it is typed, and shown as it will be copied', async () => {
    const { user, kept } = await open();
    await user.type(screen.getByLabelText('Summary'), 'Import stops');
    await user.type(screen.getByLabelText('What happened'), 'At row 3');
    await waitFor(async () => expect(await kept()).toMatchObject({ summary: 'Import stops', happened: 'At row 3' }));
    await waitFor(() => expect(preview().textContent).toContain('Import stops\n\nWhat happened\nAt row 3'));
    await screen.findByRole('heading', { level: 1, name: 'Import stops' });
  });

  it('is written in its own language', async () => {
    const { user } = await open({ happened: 'Es hält an' });
    await user.selectOptions(screen.getByLabelText('Language'), 'German');
    await waitFor(() => expect(preview().textContent).toContain('Was passiert ist'));
  });

  it('is asked what a specialist would ask, and says less is missing once it is answered', async () => {
    const { user, kept } = await open();
    await user.selectOptions(screen.getByLabelText('Kind of trouble'), 'Import');
    const question = 'Which file and sheet did you import (name, rows, format)?';
    await user.type(screen.getByLabelText(question), 'contacts.csv');
    await waitFor(async () =>
      expect((await kept())?.answers).toEqual([expect.objectContaining({ text: 'contacts.csv' })]),
    );
    expect(preview().textContent).toContain('contacts.csv');
  });

  it('leaves the private parts out for the Community, and says which', async () => {
    const { user } = await open({ happened: 'Ask ana@agency.example at Client One', hubId: '1234567' });
    await user.selectOptions(screen.getByLabelText('Channel'), 'Community');
    await waitFor(() => expect(preview().textContent).toContain('Ask [e-mail] at [name]'));
    expect(preview().textContent).not.toContain('1234567');
    expect(within(preview()).getByRole('status').textContent).toContain('Hub ID, e-mail addresses, and names');
  });

  it('is marked as submitted with what was typed a moment before, and is then to be followed up', async () => {
    const { user, kept, world } = await open();
    await user.type(screen.getByLabelText('Summary'), 'Import stops');
    await user.type(screen.getByLabelText('Ticket number (optional)'), '7654321');
    await user.click(screen.getByRole('button', { name: 'Mark as submitted' }));
    await screen.findByText('Submitted', { selector: '.chip' });
    expect(await kept()).toMatchObject({
      summary: 'Import stops',
      thread: [{ kind: 'submitted', number: '7654321', at: TICKET_NOW }],
    });
    await waitFor(() => expect(world.browser.firstPaint?.items[0]?.kind).toBe('follow-up'));
    await screen.findByRole('heading', { name: 'Reminders' });
  });
});

describe('a ticket that was handed in', () => {
  const handed = { summary: 'Import', affected: PAGE, thread: [event('submitted', { at: TICKET_NOW - 1_000 })] };

  it('is followed through its states, and every step can be taken back', async () => {
    const { user, kept } = await open(handed);
    await user.type(await screen.findByLabelText('What was said'), 'They ask for the file');
    await user.click(screen.getByRole('button', { name: 'HubSpot answered' }));
    await screen.findByText('Waiting for you', { selector: '.chip' });
    expect((await kept())?.thread.at(-1)?.text).toBe('They ask for the file');
    await user.click(screen.getByRole('button', { name: 'Close' }));
    await screen.findByText('Closed', { selector: '.chip' });
    await user.click(screen.getByRole('button', { name: 'Reopen' }));
    await screen.findByText('Reopened', { selector: '.chip' });
    // What can be taken back is what has been said to be done.
    await waitFor(() => expect(screen.getAllByText('Noted.')).toHaveLength(3));
    await user.keyboard('{Control>}z{/Control}');
    await screen.findByText('Closed', { selector: '.chip' });
  });
});

it('says so when it is gone', async () => {
  await renderTickets(<TicketPage id="never" />);
  await screen.findByRole('heading', { name: 'This ticket is not here' });
});

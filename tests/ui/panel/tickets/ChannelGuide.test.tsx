// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Account } from '../../../../src/domain/tickets/account.ts';
import type { TicketFields } from '../../../../src/domain/tickets/ticket.ts';
import { ChannelGuide } from '../../../../src/ui/panel/tickets/ChannelGuide.tsx';
import { account, ticket } from '../../../fixtures/ticket-rows.ts';

function guide(fields: Partial<TicketFields>, known: Partial<Account> | null) {
  render(<ChannelGuide fields={ticket(fields)} account={known === null ? null : account(known)} />);
  return screen.getAllByRole('listitem').map((item) => item.textContent);
}

it('says of each way whether it is open, why, and in which languages', () => {
  const lines = guide({}, { subscription: 'starter', createdBeforeSeatRule: false, seat: 'none' });
  expect(lines[0]).toContain('Chat · not open');
  expect(lines[0]).toContain('Core, Sales or Service seat');
  expect(lines[3]).toContain('Phone · not open');
  expect(lines[3]).toContain('Your subscription does not include it.');
  expect(lines[4]).toBe('Community · openFor everybody.');
  expect(lines).toHaveLength(9);
});

it('asks for what it does not know', () => {
  expect(guide({}, null)[0]).toContain('not known');
  screen.getByText('No account with this Hub ID is kept', { exact: false });
  expect(screen.getByRole('link', { name: 'Your accounts' }).getAttribute('href')).toBe('#/tickets/accounts');
});

it.each<[Partial<TicketFields>, Partial<Account>, string]>([
  [{ channel: 'phone', language: 'fr' }, { subscription: 'enterprise', seat: 'core' }, 'Phone does not speak French.'],
  [{ channel: 'chat' }, { subscription: 'free-tools' }, 'Chat is not open to you.'],
])('warns of a way that does not fit: %j', (fields, known, words) => {
  guide(fields, known);
  screen.getByText(words, { exact: false });
});

it('names where it has this from, as an estimate', () => {
  guide({}, null);
  screen.getByText(/^Estimate after HubSpot’s help pages: ways and languages .*2023/);
});

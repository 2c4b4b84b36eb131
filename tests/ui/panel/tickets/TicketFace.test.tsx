// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { TicketFace, type TicketTools } from '../../../../src/ui/panel/tickets/TicketFace.tsx';

const tools = (overrides: Partial<TicketTools> = {}): TicketTools => ({
  show: 'open',
  sort: 'name',
  search: 'seo',
  onSearch: vi.fn(),
  onChoose: vi.fn(),
  count: 3,
  ...overrides,
});

it('shows what narrows the list down, as it is set, and the lines below', () => {
  render(<TicketFace tools={tools()}>the lines</TicketFace>);
  expect(screen.getByRole('region', { name: 'Tickets' }).textContent).toMatch(/3 ticketsthe lines$/);
  expect(screen.getByLabelText('Search')).toHaveProperty('value', 'seo');
  expect(screen.getByLabelText('Show')).toHaveProperty('value', 'open');
  expect(screen.getByLabelText('Sort by')).toHaveProperty('value', 'name');
});

it('says that it reads while nothing is counted', () => {
  render(<TicketFace tools={tools({ count: null })}>the lines</TicketFace>);
  expect(screen.getByRole('status').textContent).toBe('Reading…');
});

it('hands on what is typed and chosen', async () => {
  const given = tools({ search: '' });
  render(<TicketFace tools={given}>the lines</TicketFace>);
  const user = userEvent.setup();
  await user.type(screen.getByLabelText('Search'), 'x');
  await user.selectOptions(screen.getByLabelText('Show'), 'Closed');
  await user.selectOptions(screen.getByLabelText('Sort by'), 'Begun');
  expect(given.onSearch).toHaveBeenCalledExactlyOnceWith('x');
  expect(given.onChoose).toHaveBeenCalledTimes(2);
  expect(given.onChoose).toHaveBeenCalledWith({ show: 'closed' });
  expect(given.onChoose).toHaveBeenCalledWith({ sort: 'started' });
});

it('has the ways to more even where there is nothing to narrow down', async () => {
  render(<TicketFace tools={null}>nothing yet</TicketFace>);
  expect(screen.queryByLabelText('Search')).toBeNull();
  expect(screen.getByRole('link', { name: 'Accounts' }).getAttribute('href')).toBe('#/tickets/accounts');
  expect(screen.getByRole('link', { name: 'Templates' }).getAttribute('href')).toBe('#/tickets/templates');
  await userEvent.setup().click(screen.getByRole('button', { name: 'New ticket' }));
  expect(location.hash).toBe('#/tickets/new');
});

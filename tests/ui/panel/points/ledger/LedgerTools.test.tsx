// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef } from 'react';
import { expect, it, vi } from 'vitest';
import { LedgerTools } from '../../../../../src/ui/panel/points/ledger/LedgerTools.tsx';

it('offers every order, and hands on what is chosen and typed', async () => {
  const [onSearch, onSort] = [vi.fn(), vi.fn()];
  const field = createRef<HTMLInputElement>();
  render(<LedgerTools search="" searchField={field} onSearch={onSearch} sort="name" onSort={onSort} count={null} />);
  const options = screen.getAllByRole('option').map(({ textContent }) => textContent);
  expect(options).toEqual(['Points', 'Name', 'Next expiry', 'Changed last']);
  expect(screen.getByRole('status').textContent).toBe('Reading…');
  screen.getByText('All points are estimates of today.');
  const user = userEvent.setup();
  await user.selectOptions(screen.getByLabelText('Sort by'), 'Next expiry');
  expect(onSort).toHaveBeenCalledWith('expiry');
  await user.type(screen.getByRole('searchbox', { name: 'Search' }), 'a');
  expect(onSearch).toHaveBeenCalledWith('a');
  expect(field.current).toBe(screen.getByRole('searchbox'));
});

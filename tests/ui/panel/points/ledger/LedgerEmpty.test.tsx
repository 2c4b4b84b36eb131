// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { FirstClients, NoClientFound } from '../../../../../src/ui/panel/points/ledger/LedgerEmpty.tsx';

it('leads to the two first steps', () => {
  render(<FirstClients />);
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '#/points/ledger/import',
    '#/points/ledger/new',
  ]);
});

it('shows all again when asked', async () => {
  const onShowAll = vi.fn();
  render(<NoClientFound onShowAll={onShowAll} />);
  screen.getByText('No client fits this search.');
  await userEvent.setup().click(screen.getByRole('button', { name: 'Show all' }));
  expect(onShowAll).toHaveBeenCalledOnce();
});

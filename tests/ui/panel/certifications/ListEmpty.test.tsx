// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { FirstSteps, NothingFound } from '../../../../src/ui/panel/certifications/ListEmpty.tsx';

it('offers the two ways to begin', () => {
  render(<FirstSteps />);
  screen.getByRole('heading', { name: 'Start with what you have' });
  expect(screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Paste what you have', '#/certifications/import'],
    ['Enter one by hand', '#/certifications/new'],
  ]);
});

it('offers all when nothing is left', async () => {
  const onShowAll = vi.fn();
  render(<NothingFound onShowAll={onShowAll} />);
  screen.getByText('No certification fits this search and filter.');
  await userEvent.setup().click(screen.getByRole('button', { name: 'Show all' }));
  expect(onShowAll).toHaveBeenCalledOnce();
});

// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { ListFace, type ListTools } from '../../../../src/ui/panel/certifications/ListFace.tsx';

const tools = (overrides: Partial<ListTools> = {}): ListTools => ({
  show: 'expired',
  sort: 'name',
  search: 'seo',
  onSearch: vi.fn(),
  onChoose: vi.fn(),
  count: 3,
  ...overrides,
});

it('shows what narrows the list down, as it is set, and the lines below', () => {
  render(<ListFace tools={tools()}>the lines</ListFace>);
  const region = screen.getByRole('region', { name: 'Certifications' });
  expect(region.textContent).toMatch(/3 certificationsthe lines$/);
  expect(screen.getByLabelText('Search')).toHaveProperty('value', 'seo');
  expect(screen.getByLabelText('Show')).toHaveProperty('value', 'expired');
  expect(screen.getByLabelText('Sort by')).toHaveProperty('value', 'name');
});

it('says that it reads while nothing is counted', () => {
  render(<ListFace tools={tools({ count: null })}>the lines</ListFace>);
  expect(screen.getByRole('status').textContent).toBe('Reading…');
});

it('hands on what is typed and chosen', async () => {
  const given = tools({ search: '' });
  render(<ListFace tools={given}>the lines</ListFace>);
  const user = userEvent.setup();
  await user.type(screen.getByLabelText('Search'), 'x');
  await user.selectOptions(screen.getByLabelText('Show'), 'Locked');
  await user.selectOptions(screen.getByLabelText('Sort by'), 'Holder');
  expect(given.onSearch).toHaveBeenCalledExactlyOnceWith('x');
  expect(given.onChoose).toHaveBeenCalledTimes(2);
  expect(given.onChoose).toHaveBeenCalledWith({ show: 'locked' });
  expect(given.onChoose).toHaveBeenCalledWith({ sort: 'holder' });
});

it('has the ways to more even where there is nothing to narrow down', () => {
  render(<ListFace tools={null}>nothing yet</ListFace>);
  expect(screen.queryByLabelText('Search')).toBeNull();
  expect(screen.getByRole('link', { name: 'New certification' }).getAttribute('href')).toBe('#/certifications/new');
  expect(screen.getByRole('link', { name: 'Import' }).getAttribute('href')).toBe('#/certifications/import');
});

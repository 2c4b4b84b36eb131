// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { EntrySection } from '../../../../../src/ui/panel/points/ledger/EntrySection.tsx';
import { clientLedger, POINTS } from '../../../../fixtures/client-ledgers.ts';
import { pointEntry } from '../../../../fixtures/ledger-rows.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

const NONE = new Map<string, unknown>();
const names = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
const section = (entries: Parameters<typeof clientLedger>[0], drafts = NONE) =>
  renderPage(<EntrySection ledger={clientLedger(entries)} drafts={drafts} points={POINTS} />);

it('shows the latest sale first, of one day the one entered last', async () => {
  await section([
    pointEntry({ id: '1', productLine: 'first', soldOn: '2026-01-01' }),
    pointEntry({ id: '2', productLine: 'third', soldOn: '2026-05-01', createdAt: 1 }),
    pointEntry({ id: '3', productLine: 'fourth', soldOn: '2026-05-01', createdAt: 2 }),
    pointEntry({ id: '4', productLine: 'second', soldOn: '2026-03-01' }),
  ]);
  expect(names()).toEqual(['fourth', 'third', 'second', 'first']);
});

it('draws fifty of many, and all when asked', async () => {
  const { user } = await section(Array.from({ length: 60 }, (_, index) => pointEntry({ id: `e${index}` })));
  expect(names()).toHaveLength(50);
  await user.click(screen.getByRole('button', { name: 'Show all 60' }));
  expect(names()).toHaveLength(60);
});

it('has one primary action: adding, or saving where a form is open', async () => {
  const { user } = await section([pointEntry()]);
  const primary = () =>
    screen
      .getAllByRole('button')
      .filter((button) => button.dataset.look === 'primary')
      .map(({ textContent }) => textContent);
  expect(primary()).toEqual(['Add entry']);
  await user.click(screen.getByRole('button', { name: 'Edit' }));
  expect(primary()).toEqual(['Save']);
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  await waitFor(() => expect(primary()).toEqual(['Add entry']));
});

it('suggests the product lines there are', async () => {
  const { user } = await section([pointEntry({ productLine: 'Sales Hub' })]);
  await user.click(screen.getByRole('button', { name: 'Add entry' }));
  const form = screen.getByRole('form', { name: 'Add entry' });
  const options = [...within(form).getByLabelText('Product line').ownerDocument.querySelectorAll('datalist option')];
  expect(options.map((option) => option.getAttribute('value'))).toEqual(['Sales Hub']);
});

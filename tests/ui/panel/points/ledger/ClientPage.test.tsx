// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ClientPage } from '../../../../../src/ui/panel/points/ledger/ClientPage.tsx';
import { POINTS } from '../../../../fixtures/client-ledgers.ts';
import { bookWith } from '../../../../fixtures/ledger.ts';
import { client, pointEntry } from '../../../../fixtures/ledger-rows.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

const SEK = [pointEntry({ mrr: { minor: 200_000, currency: 'SEK' } })];
const BASE = bookWith({ bases: [{ currency: 'SEK', amount: '1000', table: null }] });

it.each([
  [POINTS.book, 'Points today (estimate),Point entries', '0'],
  [BASE, 'Points today (estimate),Point entries,History of points', '10'],
])('works everything out by the rules it is given', async (book, headings, total) => {
  const drafts = new Map<string, unknown>();
  await renderPage(<ClientPage client={client()} entries={SEK} drafts={drafts} points={{ ...POINTS, book }} />);
  const found = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
  expect(found.join()).toBe(headings);
  expect(screen.getAllByRole('definition')[0]?.textContent).toBe(total);
});

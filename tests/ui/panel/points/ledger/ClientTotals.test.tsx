// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ClientTotals } from '../../../../../src/ui/panel/points/ledger/ClientTotals.tsx';
import { clientLedger, POINTS } from '../../../../fixtures/client-ledgers.ts';
import { bookWith } from '../../../../fixtures/ledger.ts';
import { pointEntry, TODAY } from '../../../../fixtures/ledger-rows.ts';

const figures = () => screen.getAllByRole('definition').map(({ textContent }) => textContent);

it('says the points that count today, and that their life is assumed', () => {
  render(<ClientTotals ledger={clientLedger()} today={TODAY} book={POINTS.book} />);
  expect(figures()).toEqual(['50', '50', '0', 'Mar 2, 2027']);
  screen.getByText(/^Sold points are assumed to count for 12 months/);
});

it('says whose the life of sold points is when the user set it', () => {
  const book = bookWith({ soldLifeMonths: 6 });
  render(<ClientTotals ledger={clientLedger([pointEntry()], book)} today={TODAY} book={book} />);
  expect(figures()).toEqual(['0', '0', '0', 'None']);
  screen.getByText(/^Sold points count for 6 months, as you set it\./);
});

it('says what is left out of them', () => {
  const entries = ['a', 'b'].map((id) => pointEntry({ id, mrr: { minor: 1, currency: 'SEK' } }));
  render(<ClientTotals ledger={clientLedger(entries)} today={TODAY} book={POINTS.book} />);
  screen.getByText(/2 entries are left out/);
  expect(screen.getByRole('link', { name: 'See the rules' }).getAttribute('href')).toBe('#/points/rules');
});

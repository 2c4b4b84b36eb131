// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { RuleBook } from '../../../../../src/domain/points/rule-book.ts';
import { tierAsksOn } from '../../../../../src/domain/points/tier.ts';
import { TierBasis } from '../../../../../src/ui/panel/points/tier/TierBasis.tsx';
import { bookWith, client, pointEntry } from '../../../../fixtures/ledger.ts';
import { pointsAccount, TODAY, viewOf } from '../../../../fixtures/tier.ts';

function items(book: RuleBook, today = TODAY, currency = 'USD'): string[] {
  const entries = [pointEntry(), pointEntry({ id: 'b', mrr: { minor: 100, currency } })];
  const view = viewOf([client()], entries, book);
  render(<TierBasis points={{ account: pointsAccount(), book, today }} view={view} asks={tierAsksOn(book, today)} />);
  return screen.getAllByRole('listitem').map(({ textContent }) => textContent);
}

it('names the entries, the rules with their source, and every assumption', () => {
  expect(items(bookWith())).toEqual([
    '2 entries in your ledger · 1 client',
    'Rules since Jul 15, 2026 · HubSpot, undated',
    expect.stringMatching(/^Assumption: how points are counted/),
    expect.stringMatching(/^Assumption: what the minimum is counted on/),
    'Assumption: sold points count for 12 months.',
    expect.stringMatching(/^Assumption: a month is measured on day 15/),
    'All rules and assumptions',
  ]);
});

it('assumes nothing about rules that are public, and calls the user’s assumption theirs', () => {
  const said = items(bookWith({ soldLifeMonths: 9 }), '2026-01-01');
  expect(said).toContain('Your assumption: sold points count for 9 months.');
  expect(said.filter((one) => /how points are counted|what the minimum/.test(one))).toEqual([]);
});

it('says what is left out and where to mend it', () => {
  expect(items(bookWith(), TODAY, 'CHF')).toContain(
    '1 entry is left out, since its currency has no base amount. Enter the base amount under Rules',
  );
});

it('names the assumptions that some entries or clients alone rest on', () => {
  expect(items(bookWith(), TODAY, 'EUR')).toContainEqual(
    expect.stringMatching(/^Assumed: the later base amounts apply/),
  );
  const view = viewOf([client({ market: null })], [pointEntry()], bookWith());
  const points = { account: pointsAccount(), book: bookWith(), today: TODAY };
  render(<TierBasis points={points} view={view} asks={null} />);
  screen.getByText(/^Assumed: no client market is chosen/);
});

// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { creditMaker } from '../../../../../src/domain/points/credit.ts';
import { ledgerView } from '../../../../../src/domain/points/ledger-view.ts';
import { ClientRow } from '../../../../../src/ui/panel/points/ledger/ClientRow.tsx';
import { linesOf } from '../../../../../src/ui/panel/points/ledger/ledger-line.ts';
import { bookWith } from '../../../../fixtures/ledger.ts';
import { ACME, client, pointEntry, TODAY } from '../../../../fixtures/ledger-rows.ts';
import { speak } from '../../../../fixtures/locale-messages.ts';

it('says its place in the list, and writes numbers and names as the user does', () => {
  speak('fr');
  const entries = [pointEntry({ mrr: { minor: 2_500_005, currency: 'USD' } })];
  const [line] = linesOf(ledgerView([client({ market: 'DE' })], entries, creditMaker(bookWith())), TODAY);
  if (line === undefined) throw new Error('There is no line.');
  render(<ClientRow line={line} index={2} total={5_000} />);
  const row = screen.getByRole('listitem');
  expect([row.getAttribute('aria-posinset'), row.getAttribute('aria-setsize')]).toEqual(['3', '5000']);
  const link = screen.getByRole('link');
  expect(link.getAttribute('href')).toBe(`#/points/ledger/${ACME}`);
  expect(link.textContent?.replace(/\s/g, ' ')).toContain('1 250 points');
  screen.getByText(/Allemagne/);
});

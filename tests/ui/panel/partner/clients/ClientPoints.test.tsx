// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { clientSummary } from '../../../../../src/domain/partner/clients/client-summary.ts';
import type { PointEntry } from '../../../../../src/domain/points/ledger.ts';
import { ClientPoints } from '../../../../../src/ui/panel/partner/clients/ClientPoints.tsx';
import { clientLedger } from '../../../../fixtures/client-ledgers.ts';
import { ACME, pointEntry, TODAY } from '../../../../fixtures/ledger-rows.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

const rendered = (entries: readonly PointEntry[]) => {
  const ledger = clientLedger(entries);
  return renderPage(<ClientPoints ledger={ledger} summary={clientSummary(ledger, null, null, TODAY)} />);
};

it('shows what counts today, each number with the way to where it comes from', async () => {
  await rendered([
    pointEntry({ managedFrom: '2026-03-02' }),
    pointEntry({ id: 'x', mrr: { minor: 1, currency: 'SEK' } }),
  ]);
  expect(screen.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual([
    '60',
    '50',
    '10',
    'Mar 2, 2027',
  ]);
  expect(screen.getByRole('link', { name: '60' }).getAttribute('href')).toBe(`#/points/ledger/${ACME}`);
  screen.getByText(/1 entry is left out/);
});

it('offers the first entry where there is none', async () => {
  await rendered([]);
  expect(screen.getByRole('link', { name: 'Add the first point entry' }).getAttribute('href')).toContain(ACME);
});

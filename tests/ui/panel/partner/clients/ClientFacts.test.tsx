// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { ClientProfile } from '../../../../../src/domain/partner/client-profile.ts';
import { clientSummary } from '../../../../../src/domain/partner/clients/client-summary.ts';
import { ClientFacts } from '../../../../../src/ui/panel/partner/clients/ClientFacts.tsx';
import { clientLedger } from '../../../../fixtures/client-ledgers.ts';
import { pointEntry, TODAY } from '../../../../fixtures/ledger-rows.ts';
import { clientProfile } from '../../../../fixtures/partner-rows.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

const facts = async (profile: ClientProfile | null, sold = true) => {
  const summary = clientSummary(clientLedger(sold ? [pointEntry()] : []), profile, null, TODAY);
  await renderPage(<ClientFacts summary={summary} today={TODAY} />);
  const terms = screen.getAllByRole('term').map(({ textContent }) => textContent);
  const texts = screen.getAllByRole('definition').map(({ textContent }) => textContent);
  return Object.fromEntries(terms.map((term, index) => [term, texts[index]]));
};

const FULL = clientProfile({
  hubId: '123',
  mrr: { minor: 90_000, currency: 'USD' },
  toolsUsed: 0,
  lastActiveOn: '2026-11-21',
});

it('shows the figure of the dashboard beside that of the ledger', async () => {
  expect(await facts(FULL)).toEqual({
    Market: 'United States',
    Currency: 'USD',
    'Hub ID': '123',
    Products: 'Marketing Hub Professional',
    MRR: '$1,000.00 a month (ledger)',
    'On the partner dashboard': '$900.00',
    'Tools used': '0',
    'Last active': 'Nov 21, 2026 (1 day ago)',
  });
});

it('takes the own figure where the ledger has none', async () => {
  expect(await facts(FULL, false)).toMatchObject({ MRR: '$900.00 a month (own figure)' });
});

it('says that nothing is entered yet', async () => {
  await facts(null);
  screen.getByText(/not entered yet/);
});

// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { it } from 'vitest';
import { WinPreview } from '../../../../../src/ui/panel/partner/shared-selling/WinPreview.tsx';
import { client } from '../../../../fixtures/ledger.ts';
import { sharedDeal } from '../../../../fixtures/partner-rows.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';
import { POINTS } from '../../../../fixtures/shared-deal-page.tsx';

const SALE = {
  productLine: '',
  saleKind: 'new',
  soldOn: '2026-11-20',
  lineSoldOn: '2026-11-20',
  manages: true,
  otherPartners: 1,
} as const;

it('works the points out by how the deal was won and where its client is', async () => {
  const deal = sharedDeal({ origin: 'assisted' });
  await renderPage(<WinPreview deal={deal} sale={SALE} client={client({ market: 'IN' })} points={POINTS} />);
  screen.getByRole('heading', { level: 3, name: 'What winning it would give' });
  // $800 / $100 x 3 x 2 in a growth market; managed by two.
  screen.getByText('Assisted points: 48');
  screen.getByText(/^Managed points: /);
});

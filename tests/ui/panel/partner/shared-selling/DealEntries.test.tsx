// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { DealEntries } from '../../../../../src/ui/panel/partner/shared-selling/DealEntries.tsx';
import { client, pointEntry } from '../../../../fixtures/ledger.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';
import { POINTS } from '../../../../fixtures/shared-deal-page.tsx';

it('shows what a deal made of the ledger and leads there', async () => {
  await renderPage(<DealEntries entries={[pointEntry()]} client={client()} points={POINTS} />);
  screen.getByRole('heading', { level: 3, name: 'Marketing Hub Professional' });
  screen.getByText('Sourced points: 50');
  expect(screen.getByRole('link', { name: 'Open in the ledger' }).getAttribute('href')).toBe('#/points/ledger/acme');
});

it('says when nothing of it is left', async () => {
  await renderPage(<DealEntries entries={[]} client={null} points={POINTS} />);
  screen.getByText('Nothing of it is in the ledger. It may have been deleted there.');
});

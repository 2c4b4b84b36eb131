// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { EntryEstimate } from '../../../../../src/ui/panel/partner/shared-selling/EntryEstimate.tsx';
import { pointEntry } from '../../../../fixtures/ledger.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';
import { POINTS } from '../../../../fixtures/shared-deal-page.tsx';

it('says that points are an estimate and by which rule set', async () => {
  await renderPage(<EntryEstimate entry={pointEntry()} market="US" points={POINTS} />);
  screen.getByText('Sourced points: 50');
  screen.getByText(/^An estimate\. Rules in force from Jul 15, 2025/);
  expect(screen.getByRole('link', { name: 'Rules and sources' }).getAttribute('href')).toBe('#/points/rules');
});

it('estimates nothing in a currency without a base amount, and says what to do', async () => {
  const entry = pointEntry({ mrr: { minor: 100, currency: 'SEK' } });
  await renderPage(<EntryEstimate entry={entry} market="US" points={POINTS} />);
  expect(screen.queryByText(/An estimate/)).toBeNull();
  expect(screen.getByRole('link').getAttribute('href')).toBe('#/points/rules?currency=SEK');
});

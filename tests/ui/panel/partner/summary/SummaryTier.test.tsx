// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { PointsAccount } from '../../../../../src/domain/points/points-account.ts';
import { SummaryTier } from '../../../../../src/ui/panel/partner/summary/SummaryTier.tsx';
import { bookWith } from '../../../../fixtures/ledger.ts';
import { pointsWith } from '../../../../fixtures/points.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';
import { FILLED, pointsAccount, viewOf } from '../../../../fixtures/tier.ts';

async function tier(day: string, account: Partial<PointsAccount> = {}, book = FILLED) {
  const points = { ...pointsWith(), account: pointsAccount(account), book };
  await renderPage(<SummaryTier points={points} view={viewOf()} day={day} />);
  const facts = screen.getAllByRole('term').map((term) => term.nextSibling?.textContent);
  const total = screen.getByRole('row', { name: /^Total/ });
  return { facts, total: [...total.children].map(({ textContent }) => textContent) };
}

it('says tier, performance and what is missing on a day', async () => {
  expect(await tier('2026-11-22', { creditedTier: 'gold', creditedSince: '2026-07-15' })).toEqual({
    facts: ['Gold (since Jul 15, 2026)', 'Gold', '50 more points are needed to get to Platinum, at the least.'],
    total: ['Total', '50', '100', '50'],
  });
});

it('counts on the day that is asked for', async () => {
  // The sale of 2 March 2026 has not happened yet.
  const { facts, total } = await tier('2026-03-01');
  expect(total[1]).toBe('0');
  expect(facts.slice(0, 2)).toEqual(['Not said', expect.stringMatching(/not filled in|no tier/)]);
});

it('says what is not filled in', async () => {
  const { facts, total } = await tier('2026-11-22', {}, bookWith());
  expect(facts[1]).toBe('Thresholds not filled in');
  expect(total).toEqual(['Total', '50']);
});

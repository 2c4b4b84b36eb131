// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import type { RangeChoice } from '../../../../../src/domain/day-range.ts';
import { SharedFigures } from '../../../../../src/ui/panel/partner/shared-selling/SharedFigures.tsx';
import { sharedDeal } from '../../../../fixtures/partner-rows.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

const DEALS = [
  sharedDeal({ id: 'a' }),
  sharedDeal({ id: 'b', mrr: { minor: 20_000, currency: 'EUR' }, origin: 'assisted' }),
  sharedDeal({ id: 'c', createdOn: '2026-01-01', stage: 'won', closedOn: '2026-11-01' }),
];

async function figures(range: RangeChoice) {
  await renderPage(<SharedFigures deals={DEALS} range={range} today="2026-11-22" onRange={vi.fn()} />);
  const region = screen.getByRole('region', { name: 'Figures of shared selling' });
  return within(region)
    .getAllByRole('listitem')
    .map((item) => [item.textContent, within(item).queryByRole('link')?.getAttribute('href')]);
}

it('counts the deals of a range, with what they bring a month, and opens their report', async () => {
  expect(await figures({ preset: 'this-quarter', from: '', to: '' })).toEqual([
    ['HubSpot deals created2€200.00 + $800.00 a month', '#/partner/reports/shared-created?range=this-quarter'],
    ['Sourced in-flight deals1$800.00 a month', '#/partner/reports/shared-in-flight?range=this-quarter'],
    ['HubSpot deals closed won1$800.00 a month', '#/partner/reports/shared-won?range=this-quarter'],
  ]);
  screen.getByRole('link', { name: 'HubSpot deals created: 2' });
});

it('counts nothing while its days cannot be read', async () => {
  const found = await figures({ preset: 'own', from: '2026-12-01', to: '2026-11-01' });
  expect(found.map(([text]) => text)).toEqual([
    'HubSpot deals created–',
    'Sourced in-flight deals–',
    'HubSpot deals closed won–',
  ]);
});

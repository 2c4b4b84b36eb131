// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, it } from 'vitest';
import type { BreakdownFilter } from '../../../../../src/domain/points/breakdown.ts';
import { BreakdownFilters } from '../../../../../src/ui/panel/points/tier/BreakdownFilters.tsx';
import { renderPage } from '../../../../fixtures/render-page.tsx';

const seen: BreakdownFilter[] = [];

function Page() {
  const [filter, setFilter] = useState<BreakdownFilter>({ deal: null, market: null });
  const change = (next: BreakdownFilter) => {
    seen.push(next);
    setFilter(next);
  };
  return <BreakdownFilters filter={filter} onChange={change} />;
}

it('filters by deal and by market, each by itself', async () => {
  const { user } = await renderPage(<Page />);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Deal type' }), 'Partner assisted');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Market type' }), 'Growth markets');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Deal type' }), 'All');
  expect(seen).toEqual([
    { deal: 'assisted', market: null },
    { deal: 'assisted', market: 'growth' },
    { deal: null, market: 'growth' },
  ]);
});

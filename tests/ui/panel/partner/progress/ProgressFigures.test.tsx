// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { NO_FIGURES } from '../../../../../src/domain/partner/progress/partner-figures.ts';
import { sourcedSales } from '../../../../../src/domain/partner/progress/sourced-sales.ts';
import { wholeFraction } from '../../../../../src/domain/points/fraction.ts';
import { NEW_POINTS_ACCOUNT } from '../../../../../src/domain/points/points-account.ts';
import { ProgressFigures } from '../../../../../src/ui/panel/partner/progress/ProgressFigures.tsx';
import { pointEntry } from '../../../../fixtures/ledger.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

const on = '2026-11-03';
const said = () =>
  screen
    .getAllByRole('term')
    .map((term) => [term.textContent, within(term.parentElement ?? term).getByRole('definition').textContent]);

it('shows the seven figures of HubSpot’s dashboard, each with where it is from', async () => {
  await renderPage(
    <ProgressFigures
      account={{ ...NEW_POINTS_ACCOUNT, creditedTier: 'gold', dollarRetention: { value: '91.5', on } }}
      figures={{ ...NO_FIGURES, performance: { tier: 'diamond', on }, totalPoints: { value: '420', on } }}
      progress={{ best: 'platinum', total: wholeFraction(416), needed: wholeFraction(84) }}
      sourced={sourcedSales([pointEntry()], '2026-11-22')}
    />,
  );
  const figures = new Map(said().map(([term, words]) => [term, words ?? '']));
  expect(figures.size).toBe(7);
  expect(figures.get('Credited tier')).toContain('Gold as you entered it');
  expect(figures.get('Current tier performance')).toMatch(/^Platinum.*Diamond.*differs/);
  expect(figures.get('Total points')).toMatch(/^416 .*420 .*differs/);
  expect(figures.get('Points needed for the next tier')).toBe('84 from your ledger, an estimate');
  expect(figures.get('Total 12-month sourced amount')).toContain('$12,000.00 from your ledger');
  expect(figures.get('Rolling 12-month sourced MRR')).toContain('$1,000.00 from your ledger');
  expect(figures.get('12-month average C$R')).toContain('91.5 % read on HubSpot’s dashboard on Nov 3, 2026');
});

it('knows nothing of an empty ledger', async () => {
  await renderPage(
    <ProgressFigures account={NEW_POINTS_ACCOUNT} figures={NO_FIGURES} progress={null} sourced={null} />,
  );
  expect(said().every(([, words]) => words?.startsWith('Not known yet'))).toBe(true);
});

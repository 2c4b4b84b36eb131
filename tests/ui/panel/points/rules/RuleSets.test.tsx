// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { POINTS_RULES } from '../../../../../src/facts/points-rules.ts';
import { RuleSets } from '../../../../../src/ui/panel/points/rules/RuleSets.tsx';
import { renderPage } from '../../../../fixtures/render-page.tsx';

it('shows the latest rules first, each rate with its source', async () => {
  await renderPage(<RuleSets rules={POINTS_RULES} />);
  const titles = screen.getAllByRole('heading', { level: 3, hidden: true }).map(({ textContent }) => textContent);
  expect(titles[0]).toBe('Rules since Jul 15, 2026');
  expect(titles).toHaveLength(POINTS_RULES.ruleSets.length);
  const rates = screen.getAllByText('Sold, partner sourced').map((term) => term.parentElement?.textContent);
  expect(rates[2]).toBe('Sold, partner sourced3www.hubspot.com/partners/how-tiers-work (2024)');
});

// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { QuarterList } from '../../../../../src/ui/panel/partner/commissions/QuarterList.tsx';
import { commissionDesk, shownOf } from '../../../../fixtures/commission-world.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

it('shows four quarters back and six ahead, more when asked, and opens one at a time', async () => {
  const desk = commissionDesk();
  const { user } = await renderPage(<QuarterList desk={desk} shown={shownOf(desk)} drafts={new Map()} />);
  const names = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
  expect([names()[0], names().at(-1), names().length]).toEqual(['Q4 2025', 'Q2 2028', 11]);
  await user.click(screen.getByRole('button', { name: 'Show earlier quarters' }));
  await user.click(screen.getByRole('button', { name: 'Show later quarters' }));
  expect([names()[0], names().at(-1)]).toEqual(['Q4 2024', 'Q2 2029']);
  await user.click(screen.getByRole('button', { name: 'Deals and payments of Q2 2026' }));
  await user.click(screen.getByRole('button', { name: 'Deals and payments of Q3 2026' }));
  expect(screen.getAllByRole('button', { expanded: true }).length).toBe(1);
  screen.getByRole('list', { name: 'Deals that earn in Q3 2026' });
});

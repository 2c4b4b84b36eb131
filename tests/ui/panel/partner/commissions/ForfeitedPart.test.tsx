// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ForfeitedPart } from '../../../../../src/ui/panel/partner/commissions/ForfeitedPart.tsx';
import { commissionDesk, shownOf } from '../../../../fixtures/commission-world.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

it('shows what can still be saved before what is lost, and leads to all of it', async () => {
  const desk = commissionDesk();
  await renderPage(<ForfeitedPart desk={desk} shown={shownOf(desk)} drafts={new Map()} />);
  const lines = within(screen.getByRole('list', { name: 'Forfeited or about to be' })).getAllByRole('listitem');
  expect(lines.map(({ textContent }) => textContent?.includes('Bharat'))).toEqual([true, false]);
  expect(screen.getByRole('link', { name: '2 deals' }).getAttribute('href')).toBe(
    '#/partner/reports/commissions-forfeited',
  );
});

it('leads to what a filter leaves of it', async () => {
  const desk = commissionDesk();
  const shown = shownOf(desk, { client: 'bha', currency: 'USD' });
  await renderPage(<ForfeitedPart desk={desk} shown={shown} drafts={new Map()} />);
  expect(screen.getByRole('link', { name: '1 deal' }).getAttribute('href')).toBe(
    '#/partner/reports/commissions-forfeited?client=bha&currency=USD',
  );
});

it('says so where nothing is', async () => {
  const desk = commissionDesk({});
  await renderPage(<ForfeitedPart desk={desk} shown={shownOf(desk)} drafts={new Map()} />);
  screen.getByText(/^Nothing, as far as/);
});

// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ForfeitedPart } from '../../../../../src/ui/panel/partner/commissions/ForfeitedPart.tsx';
import { commissionDesk } from '../../../../fixtures/commission-world.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

it('shows what can still be saved before what is lost, and leads to all of it', async () => {
  const desk = commissionDesk();
  await renderPage(<ForfeitedPart desk={desk} shown={desk} drafts={new Map()} />);
  const lines = within(screen.getByRole('list', { name: 'Forfeited or about to be' })).getAllByRole('listitem');
  expect(lines.map(({ textContent }) => textContent?.includes('Bharat'))).toEqual([true, false]);
  expect(screen.getByRole('link', { name: '2 deals' }).getAttribute('href')).toBe(
    '#/partner/reports/commissions-forfeited',
  );
});

it('says so where nothing is', async () => {
  const desk = commissionDesk({});
  await renderPage(<ForfeitedPart desk={desk} shown={desk} drafts={new Map()} />);
  screen.getByText(/^Nothing, as far as/);
});

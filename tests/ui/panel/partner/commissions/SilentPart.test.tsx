// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { SilentPart } from '../../../../../src/ui/panel/partner/commissions/SilentPart.tsx';
import { commissionDesk, KEPT, shownOf } from '../../../../fixtures/commission-world.ts';
import { commissionTerms } from '../../../../fixtures/partner-rows.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

it('lists deals without an expected commission, those that are not stated first', async () => {
  const desk = commissionDesk({ ...KEPT, terms: [commissionTerms({ earns: false })] });
  await renderPage(<SilentPart desk={desk} shown={shownOf(desk)} drafts={new Map()} />);
  screen.getByText('2 deals earn nothing, or what they earn is not stated.');
  const lines = screen.getAllByRole('listitem').map(({ textContent }) => textContent ?? '');
  expect(lines[0]).toContain('not public');
  expect(lines[1]).toContain('You said that HubSpot pays no commission');
});

it('is not there where all deals earn', async () => {
  const desk = commissionDesk({ ...KEPT, pointEntries: KEPT.pointEntries.slice(0, 1) });
  await renderPage(<SilentPart desk={desk} shown={shownOf(desk)} drafts={new Map()} />);
  expect(screen.queryByRole('region', { name: 'Deals without an expected commission' })).toBeNull();
});

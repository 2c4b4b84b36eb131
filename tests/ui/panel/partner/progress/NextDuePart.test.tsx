// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { changePartner } from '../../../../../src/jobs/change-partner.ts';
import { NextDuePart } from '../../../../../src/ui/panel/partner/progress/NextDuePart.tsx';
import { client } from '../../../../fixtures/ledger.ts';
import { renewal } from '../../../../fixtures/partner-rows.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';
import { testWorld } from '../../../../fixtures/world.ts';

it('leads to what comes next, with how long there is', async () => {
  const world = testWorld();
  const renewals = [renewal({ renewsOn: '2026-12-01' })];
  await changePartner(world, { renewals, ledger: { clients: [client()], pointEntries: [] } });
  await renderPage(<NextDuePart today="2026-11-22" />, { world });
  const link = await screen.findByRole('link', { name: 'Acme Tools' });
  expect(link.getAttribute('href')).toBe('#/partner/renewals/r-1');
  expect(link.parentElement?.textContent).toMatch(/9 days/);
});

it('says so where nothing does', async () => {
  await renderPage(<NextDuePart today="2026-11-22" />);
  await screen.findByText('Nothing ahead has a date yet.');
});

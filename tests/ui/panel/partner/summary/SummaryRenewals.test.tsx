// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { SummaryRenewals } from '../../../../../src/ui/panel/partner/summary/SummaryRenewals.tsx';
import { client, pointEntry } from '../../../../fixtures/ledger.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';
import { renewalWorld } from '../../../../fixtures/renewal-world.ts';
import { FILLED, viewOf } from '../../../../fixtures/tier.ts';

async function renewals(day: string) {
  const view = viewOf([client()], [pointEntry({ managedFrom: '2026-03-02' })]);
  await renderPage(<SummaryRenewals view={view} book={FILLED} day={day} />, { world: await renewalWorld() });
}

it('lists what is open with its effect, and leads to the rows', async () => {
  await renewals('2026-11-22');
  const row = await screen.findByRole('row', { name: /Acme Tools/ });
  expect([...row.children].map(({ textContent }) => textContent)).toEqual([
    'Acme ToolsMarketing Hub Professional',
    '$1,000.00',
    '–',
    'Jan 31, 2027',
    'Jan 31, 202770 days left to decide',
    '60',
  ]);
  expect(screen.getByRole('link', { name: '1 renewal' }).getAttribute('href')).toBe(
    '#/partner/reports/renewals-open?to=2027-05-21',
  );
});

it('calls what was to be decided before the day overdue', async () => {
  await renewals('2027-02-02');
  await screen.findByText('Decision overdue by 2 days');
});

it('has none that is too far ahead', async () => {
  await renewals('2026-07-01');
  await screen.findByText('None.');
});

// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ClientRecords } from '../../../../../src/ui/panel/partner/clients/ClientRecords.tsx';
import { clientHistory } from '../../../../fixtures/desk-history.ts';
import { payment, renewal, sharedDeal } from '../../../../fixtures/partner-rows.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

const links = (name: string) =>
  within(screen.getByRole('region', { name }))
    .getAllByRole('link')
    .map((link) => link.getAttribute('href'));

it('leads from every part to its first step', async () => {
  await renderPage(<ClientRecords history={clientHistory()} clientId="acme" />);
  expect([links('Renewals'), links('Shared selling'), links('Payments')]).toEqual([
    ['#/partner/renewals/new?client=acme'],
    ['#/partner/shared/new?client=acme'],
    ['#/partner/commissions'],
  ]);
});

it('leads to what is kept', async () => {
  const history = clientHistory({ renewals: [renewal()], deals: [sharedDeal()], payments: [payment()] });
  await renderPage(<ClientRecords history={history} clientId="acme" />);
  expect([links('Renewals')[0], links('Shared selling')[0], links('Payments')[0]]).toEqual([
    '#/partner/renewals/r-1',
    '#/partner/shared/d-1',
    '#/partner/commissions',
  ]);
});

// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { FirstCommissions } from '../../../../../src/ui/panel/partner/commissions/FirstCommissions.tsx';
import { renderPage } from '../../../../fixtures/render-page.tsx';

it('leads to deals and to payments from a file', async () => {
  await renderPage(<FirstCommissions />);
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '#/points/ledger/import',
    '#/points/ledger/new',
    '#/partner/import?kind=payments',
  ]);
});

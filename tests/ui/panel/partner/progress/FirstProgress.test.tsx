// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { FirstProgress } from '../../../../../src/ui/panel/partner/progress/FirstProgress.tsx';
import { renderPage } from '../../../../fixtures/render-page.tsx';

it('leads to clients from a file or by hand', async () => {
  await renderPage(<FirstProgress />);
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '#/partner/import?kind=clients',
    '#/partner/clients/new',
  ]);
});

// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { DeskLinks } from '../../../../../src/ui/panel/partner/progress/DeskLinks.tsx';
import { renderPage } from '../../../../fixtures/render-page.tsx';

it('leads to every room of the desk', async () => {
  await renderPage(<DeskLinks />);
  const ways = screen.getAllByRole('link').map((link) => link.getAttribute('href')?.replace('#/partner/', ''));
  expect(ways).toEqual(['clients', 'renewals', 'shared', 'commissions', 'team', 'summary', 'import']);
});

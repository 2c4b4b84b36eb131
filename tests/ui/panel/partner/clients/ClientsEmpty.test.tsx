// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { FirstClients, NoClientShown } from '../../../../../src/ui/panel/partner/clients/ClientsEmpty.tsx';
import { renderPage } from '../../../../fixtures/render-page.tsx';

it('offers to type one and to import', async () => {
  await renderPage(<FirstClients />);
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '#/partner/import?kind=clients',
    '#/partner/clients/new',
  ]);
});

it('offers all where filters leave nothing', async () => {
  const onShowAll = vi.fn();
  const { user } = await renderPage(<NoClientShown onShowAll={onShowAll} />);
  await user.click(screen.getByRole('button', { name: 'Show all' }));
  expect(onShowAll).toHaveBeenCalledOnce();
});

// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { FirstDeals, NoDealFound } from '../../../../../src/ui/panel/partner/shared-selling/SharedEmpty.tsx';
import { renderPage } from '../../../../fixtures/render-page.tsx';

it('says what to do first and offers it', async () => {
  await renderPage(<FirstDeals />);
  screen.getByRole('heading', { level: 2, name: 'Start with your first shared deal' });
  expect(screen.getByRole('link', { name: 'Enter a deal' }).getAttribute('href')).toBe('#/partner/shared/new');
  expect(screen.getByRole('link', { name: 'Import deals' }).getAttribute('href')).toBe('#/partner/import?kind=shared');
});

it('offers all deals where none fits', async () => {
  const onShowAll = vi.fn();
  const { user } = await renderPage(<NoDealFound onShowAll={onShowAll} />);
  await user.click(screen.getByRole('button', { name: 'Show all' }));
  expect(onShowAll).toHaveBeenCalledOnce();
});

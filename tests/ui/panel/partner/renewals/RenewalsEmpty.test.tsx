// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { FirstRenewal, NoRenewalFound } from '../../../../../src/ui/panel/partner/renewals/RenewalsEmpty.tsx';
import { renderPage } from '../../../../fixtures/render-page.tsx';

it('says what to do first, and offers it', async () => {
  await renderPage(<FirstRenewal />);
  screen.getByRole('heading', { name: 'Start with your next renewal' });
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '#/partner/renewals/new',
    '#/partner/import?kind=renewals',
  ]);
});

it('shows all again', async () => {
  const onShowAll = vi.fn();
  const { user } = await renderPage(<NoRenewalFound onShowAll={onShowAll} />);
  await user.click(screen.getByRole('button', { name: 'Show all' }));
  expect(onShowAll).toHaveBeenCalledOnce();
});

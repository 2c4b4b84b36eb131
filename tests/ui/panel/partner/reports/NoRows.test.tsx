// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { NoRows } from '../../../../../src/ui/panel/partner/reports/NoRows.tsx';
import { renderPage } from '../../../../fixtures/render-page.tsx';

it('says that nothing fits and offers all', async () => {
  const onShowAll = vi.fn();
  const { user } = await renderPage(<NoRows onShowAll={onShowAll} />);
  screen.getByText('No row fits these days and filters.');
  await user.click(screen.getByRole('button', { name: 'Show all' }));
  expect(onShowAll).toHaveBeenCalledOnce();
});

// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { RenewalTools } from '../../../../../src/ui/panel/partner/renewals/RenewalTools.tsx';
import { renderPage } from '../../../../fixtures/render-page.tsx';

async function tools(count: number | null) {
  const [onChoose, onSearch] = [vi.fn(), vi.fn()];
  const page = await renderPage(
    <RenewalTools
      search=""
      searchField={null}
      onSearch={onSearch}
      choice={{ show: 'open', sort: 'decision' }}
      onChoose={onChoose}
      count={count}
    />,
  );
  return { ...page, onChoose, onSearch };
}

it('hands on what is chosen and leaves the rest as it is', async () => {
  const { user, onChoose, onSearch } = await tools(2);
  await user.selectOptions(screen.getByLabelText('Show'), 'Overdue');
  expect(onChoose).toHaveBeenLastCalledWith({ show: 'overdue', sort: 'decision' });
  await user.selectOptions(screen.getByLabelText('Sort by'), 'MRR');
  expect(onChoose).toHaveBeenLastCalledWith({ show: 'open', sort: 'mrr' });
  await user.type(screen.getByRole('searchbox', { name: 'Search' }), 'a');
  expect(onSearch).toHaveBeenCalledWith('a');
});

it.each([
  [null, 'Reading…'],
  [1, '1 renewal'],
  [2, '2 renewals'],
])('says that of %s', async (count, words) => {
  await tools(count);
  expect(screen.getByRole('status').textContent).toBe(words);
});

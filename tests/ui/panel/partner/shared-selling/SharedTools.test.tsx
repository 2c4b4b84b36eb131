// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { DEFAULT_PREFERENCES } from '../../../../../src/domain/preferences.ts';
import { SharedTools } from '../../../../../src/ui/panel/partner/shared-selling/SharedTools.tsx';
import { renderPage } from '../../../../fixtures/render-page.tsx';

it('tells what is looked for, filtered and sorted by', async () => {
  const onSearch = vi.fn();
  const onChoose = vi.fn();
  const { user } = await renderPage(
    <SharedTools
      search=""
      searchField={null}
      onSearch={onSearch}
      choice={DEFAULT_PREFERENCES.sharedSelling}
      onChoose={onChoose}
      count={1}
    />,
  );
  screen.getByText('1 deal');
  await user.type(screen.getByLabelText('Search'), 'a');
  await user.selectOptions(screen.getByLabelText('Stage'), 'Won');
  await user.selectOptions(screen.getByLabelText('Source'), 'Partner assisted');
  await user.selectOptions(screen.getByLabelText('Sort by'), 'Expected first');
  expect(onSearch).toHaveBeenCalledWith('a');
  expect(onChoose.mock.calls).toEqual([[{ stage: 'won' }], [{ source: 'assisted' }], [{ sort: 'expected' }]]);
});

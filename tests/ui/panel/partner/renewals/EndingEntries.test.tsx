// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { EndingEntries } from '../../../../../src/ui/panel/partner/renewals/EndingEntries.tsx';
import { pointEntry } from '../../../../fixtures/ledger.ts';
import { renewal } from '../../../../fixtures/partner-rows.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

const ENDING = [
  { entry: pointEntry(), suggested: true },
  { entry: pointEntry({ id: 'b', productLine: 'Sales Hub' }), suggested: false },
];

it('lets each be chosen', async () => {
  const onChoose = vi.fn();
  const { user } = await renderPage(
    <EndingEntries renewal={renewal()} ending={ENDING} chosen={new Set(['entry'])} onChoose={onChoose} />,
  );
  screen.getByRole('group', { name: 'End in your ledger on Jan 31, 2027' });
  expect(screen.getAllByRole('checkbox').map((box) => (box as HTMLInputElement).checked)).toEqual([true, false]);
  await user.click(screen.getByRole('checkbox', { name: /Sales Hub/ }));
  expect(onChoose).toHaveBeenLastCalledWith(new Set(['entry', 'b']));
  await user.click(screen.getByRole('checkbox', { name: /Marketing Hub/ }));
  expect(onChoose).toHaveBeenLastCalledWith(new Set());
});

it('says when nothing runs that could end', async () => {
  await renderPage(<EndingEntries renewal={renewal()} ending={[]} chosen={new Set()} onChoose={() => undefined} />);
  screen.getByText(/nothing ends there/);
  expect(screen.queryByRole('checkbox')).toBeNull();
});

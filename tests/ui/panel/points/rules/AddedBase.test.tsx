// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { NO_OVERRIDES, type OwnBase, type PointsOverrides } from '../../../../../src/domain/points/overrides.ts';
import { AddedBase } from '../../../../../src/ui/panel/points/rules/AddedBase.tsx';
import { renderPage } from '../../../../fixtures/render-page.tsx';

const CHF: OwnBase = { currency: 'CHF', amount: '95', table: null };
const SEK: OwnBase = { currency: 'SEK', amount: '900', table: null };

async function added() {
  const bases = [CHF, SEK];
  const changes: Partial<PointsOverrides>[] = [];
  const page = await renderPage(
    <AddedBase currency="CHF" bases={bases} change={(how) => changes.push(how({ ...NO_OVERRIDES, bases }))} />,
  );
  return { ...page, changes };
}

it('is corrected', async () => {
  const { user, changes } = await added();
  screen.getByText('your own figure');
  await user.type(screen.getByLabelText('Base amount'), '.5{Enter}');
  expect(changes).toEqual([{ bases: [SEK, { ...CHF, amount: '95.5' }] }]);
});

it('is deleted alone', async () => {
  const { user, changes } = await added();
  await user.click(screen.getByRole('button', { name: 'Delete the base amount for CHF' }));
  expect(changes).toEqual([{ bases: [SEK] }]);
});

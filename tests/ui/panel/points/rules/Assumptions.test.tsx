// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Assumptions } from '../../../../../src/ui/panel/points/rules/Assumptions.tsx';
import { pointsWith } from '../../../../fixtures/points.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

it.each([
  [null, '12', 'An assumption; change it if your dashboard shows otherwise.', 0],
  [18, '18', 'Yours. Our assumption is 12.', 1],
])('says whose the life of sold points is: %s', async (soldLifeMonths, value, hint, back) => {
  await renderPage(<Assumptions points={pointsWith({ soldLifeMonths })} />);
  expect(screen.getByLabelText('Months that sold points count')).toHaveProperty('value', value);
  screen.getByText(hint);
  expect(screen.queryAllByRole('button', { name: 'Back to the assumption' })).toHaveLength(back);
});

it('names the pages that an assumption rests on', async () => {
  await renderPage(<Assumptions points={pointsWith()} />);
  screen.getByText(/^Rests on: .*frequently-asked-questions \(Nov 3, 2016\); .*roadmap/);
});

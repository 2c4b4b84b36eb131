// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { NEW_CALCULATION } from '../../../../../src/domain/points/calculator-draft.ts';
import { Calculator } from '../../../../../src/ui/panel/points/calculator/Calculator.tsx';
import { CalculatorTabs } from '../../../../../src/ui/panel/points/calculator/CalculatorTabs.tsx';
import { pointsWith } from '../../../../fixtures/points.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

it.each([
  ['points', 'Sold amount', 1],
  ['currency', 'Conversion method', 0],
] as const)('asks in the tab %s for %s', async (tab, label, managing) => {
  await renderPage(
    <CalculatorTabs tab={tab}>
      <Calculator tab={tab} points={pointsWith()} kept={null} dealAction={() => null} />
    </CalculatorTabs>,
  );
  screen.getByLabelText(label);
  expect(screen.queryAllByRole('checkbox', { name: 'Will you also manage this client?' })).toHaveLength(managing);
  expect(screen.queryByRole('button', { name: 'Start over' })).toBeNull();
});

it('has no deal to hand on from the currency tab', async () => {
  const kept = { ...NEW_CALCULATION, amount: '5', currency: 'USD', soldPoints: '5' };
  await renderPage(
    <CalculatorTabs tab="currency">
      <Calculator tab="currency" points={pointsWith()} kept={kept} dealAction={() => <b>plan</b>} />
    </CalculatorTabs>,
  );
  screen.getByRole('button', { name: 'Start over' });
  expect(screen.queryByText('plan')).toBeNull();
});

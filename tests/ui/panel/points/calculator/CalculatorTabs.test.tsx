// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { CalculatorTabs } from '../../../../../src/ui/panel/points/calculator/CalculatorTabs.tsx';
import { renderPage } from '../../../../fixtures/render-page.tsx';

it('goes to the other tab by keyboard', async () => {
  const { user } = await renderPage(<CalculatorTabs tab="points">fields</CalculatorTabs>);
  expect(screen.getByRole('tabpanel', { name: 'Points' }).textContent).toBe('fields');
  await user.tab();
  await user.keyboard('{ArrowRight}');
  expect(location.hash).toBe('');
  await user.keyboard('{Enter}');
  expect(location.hash).toBe('#/points/currency');
});

// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Reasons } from '../../../../../src/ui/panel/points/calculator/Reasons.tsx';
import { renderPage } from '../../../../fixtures/render-page.tsx';

it('lists each step with its parts', async () => {
  const steps = [{ formula: '1 × 5 = 5', parts: ['5: a rate'] }];
  await renderPage(<Reasons rules={['An estimate.']} steps={steps} notes={['Assumed.']} />);
  const region = within(screen.getByRole('region', { name: 'How it comes about' }));
  expect(region.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    '1 × 5 = 55: a rate',
    '5: a rate',
  ]);
  region.getByText('An estimate.');
  region.getByText('Assumed.');
});

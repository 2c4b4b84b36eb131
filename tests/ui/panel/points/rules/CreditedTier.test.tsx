// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { CreditedTier } from '../../../../../src/ui/panel/points/rules/CreditedTier.tsx';
import { pointsWith } from '../../../../fixtures/points.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

it('shows tier and day as they were said', async () => {
  const points = pointsWith();
  const account = { ...points.account, creditedTier: 'diamond', creditedSince: '2025-07-15' } as const;
  await renderPage(<CreditedTier points={{ ...points, account }} />);
  expect(screen.getByLabelText('Credited tier')).toHaveProperty('value', 'diamond');
  expect(screen.getByLabelText('Since')).toHaveProperty('value', '2025-07-15');
});

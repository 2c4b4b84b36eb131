// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Thresholds } from '../../../../../src/ui/panel/points/rules/Thresholds.tsx';
import { pointsWith } from '../../../../fixtures/points.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

it('opens the present rules alone and says what is filled in', async () => {
  const thresholds = [{ ruleSet: 'R3', tier: 'gold', total: '150', minimum: null, managed: null }] as const;
  await renderPage(<Thresholds points={pointsWith({ thresholds })} />);
  const folds = [...document.querySelectorAll('details')];
  expect(folds.map(({ open }) => open)).toEqual([true, false, false, false]);
  expect(screen.getByText('1 tier filled in.').closest('details')).toBe(folds[2]);
  expect(screen.getAllByText('Nothing filled in yet.')).toHaveLength(3);
});

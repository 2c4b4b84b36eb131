// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { Suspense } from 'react';
import { expect, it } from 'vitest';
import { pointsScreen } from '../../../../src/ui/panel/points/points-screens.tsx';
import { renderPage } from '../../../fixtures/render-page.tsx';

it.each([
  ['calculator', 'Calculator'],
  ['currency', 'Calculator'],
  ['plan', 'Plan'],
  ['rules', 'Rules of points'],
])('opens %s at %s', async (section, heading) => {
  await renderPage(<Suspense>{pointsScreen([section], new URLSearchParams())}</Suspense>);
  await screen.findByRole('heading', { level: 1, name: heading });
});

it('hands the rules the currency that wants a base amount', async () => {
  await renderPage(<Suspense>{pointsScreen(['rules'], new URLSearchParams('currency=CHF'))}</Suspense>);
  expect(await screen.findByRole('combobox', { name: 'Further currency' })).toHaveProperty(
    'value',
    'CHF · Swiss Franc',
  );
});

it.each([[['nowhere']], [['calculator', 'x']], [['rules', 'x']], [['plan', 'x', 'y']]])(
  'has no screen for %j',
  (parts) => {
    expect(pointsScreen(parts, new URLSearchParams())).toBeNull();
  },
);

it('opens one plan by its id', async () => {
  await renderPage(<Suspense>{pointsScreen(['plan', 'gone'], new URLSearchParams())}</Suspense>);
  await screen.findByRole('heading', { level: 1, name: 'This plan is no longer here' });
});

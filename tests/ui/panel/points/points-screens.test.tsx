// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { Suspense } from 'react';
import { expect, it } from 'vitest';
import { pointsScreen } from '../../../../src/ui/panel/points/points-screens.tsx';
import { client } from '../../../fixtures/ledger.ts';
import { renderPage } from '../../../fixtures/render-page.tsx';
import { testWorld } from '../../../fixtures/world.ts';

const NOTHING = new URLSearchParams();

it.each([
  [[], 'Calculator'],
  [['calculator'], 'Calculator'],
  [['currency'], 'Calculator'],
  [['tier'], 'Tier performance'],
  [['ledger'], 'Ledger'],
  [['ledger', 'new'], 'New client'],
  [['ledger', 'import'], 'Import deals'],
  [['ledger', 'acme'], 'Acme Tools'],
  [['plan'], 'Plan'],
  [['plan', 'gone'], 'This plan is no longer here'],
  [['rules'], 'Rules of points'],
])('%j is the screen %s', async (parts, heading) => {
  const world = testWorld();
  await world.database.clients.add(client());
  await renderPage(<Suspense>{pointsScreen(parts, NOTHING)}</Suspense>, { world });
  await screen.findByRole('heading', { level: 1, name: heading });
});

it('hands the rules the currency that wants a base amount', async () => {
  await renderPage(<Suspense>{pointsScreen(['rules'], new URLSearchParams('currency=CHF'))}</Suspense>);
  expect(await screen.findByRole('combobox', { name: 'Further currency' })).toHaveProperty(
    'value',
    'CHF · Swiss Franc',
  );
});

it.each([[['nowhere']], [['calculator', 'x']], [['rules', 'x']], [['ledger', 'acme', 'more']], [['tier', 'x']]])(
  'knows no screen at %j',
  (parts) => {
    expect(pointsScreen(parts, NOTHING)).toBeNull();
  },
);

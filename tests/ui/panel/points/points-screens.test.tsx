// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { Suspense } from 'react';
import { expect, it } from 'vitest';
import { pointsScreen } from '../../../../src/ui/panel/points/points-screens.tsx';
import { ACME, client, ledgerWorld } from '../../../fixtures/ledger-rows.ts';
import { renderPage } from '../../../fixtures/render-page.tsx';

const NOTHING = new URLSearchParams();

it.each([
  [['ledger'], 'Ledger'],
  [['ledger', 'new'], 'New client'],
  [['ledger', ACME], 'Acme Tools'],
  [['ledger', 'gone'], 'This client is not there'],
])('opens %o at %s', async (parts, heading) => {
  const world = await ledgerWorld({ clients: [client()] });
  await renderPage(<Suspense fallback={null}>{pointsScreen(parts, NOTHING)}</Suspense>, { world });
  await screen.findByRole('heading', { level: 1, name: heading });
});

it.each([[[]], [['nowhere']], [['ledger', ACME, 'more']]])('knows no screen at %o', (parts) => {
  expect(pointsScreen(parts, NOTHING)).toBeNull();
});

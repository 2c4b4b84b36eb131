// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { NewRenewal } from '../../../../../src/ui/panel/partner/renewals/NewRenewal.tsx';
import { client } from '../../../../fixtures/ledger.ts';
import { pointsWith } from '../../../../fixtures/points.ts';
import { renderPage } from '../../../../fixtures/render-page.tsx';

it.each([
  ['acme', 'Acme Tools'],
  ['nobody', ''],
  [null, ''],
])('begins for the client %s', async (clientId, name) => {
  await renderPage(<NewRenewal clientId={clientId} clients={[client()]} kept={null} points={pointsWith()} />);
  screen.getByRole('heading', { name: 'Add renewal', level: 1 });
  expect(screen.getByLabelText('Client')).toHaveProperty('value', name);
});

// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { HeirField } from '../../../src/ui/components/HeirField.tsx';
import { deskWorld } from '../../fixtures/desk-world.ts';
import { client } from '../../fixtures/ledger.ts';
import { renderPage } from '../../fixtures/render-page.tsx';

function Page() {
  const [heir, setHeir] = useState<string | null>(null);
  return <HeirField client={client()} value={heir} missing={heir === null} onPick={setHeir} />;
}

const options = () => screen.getAllByRole('option').map(({ textContent }) => textContent);

it('offers every client but the one to be deleted, those of one name told apart', async () => {
  const twin = client({ id: 'twin', market: null, currency: 'EUR' });
  const world = await deskWorld({ ledger: { clients: [client(), twin] } });
  const { user } = await renderPage(<Page />, { world });
  await waitFor(() => expect(options()).toEqual(['Choose a client', 'Acme Tools · EUR']));
  expect(screen.queryByRole('searchbox')).toBeNull();
  const field = screen.getByLabelText('Other client');
  expect(field.getAttribute('aria-invalid')).toBe('true');
  await user.selectOptions(field, 'twin');
  expect(field.getAttribute('aria-invalid')).toBeNull();
  screen.getByText(/in another market/);
});

it('offers a few of many, finds the others, and keeps who was chosen', async () => {
  const many = Array.from({ length: 60 }, (_, index) => client({ id: `m${index}`, name: `Émile ${index}` }));
  const { user } = await renderPage(<Page />, { world: await deskWorld({ ledger: { clients: many } }) });
  const search = await screen.findByRole('searchbox', { name: 'Search clients' });
  expect(options()).toHaveLength(51);
  await user.type(search, 'emile 59');
  await waitFor(() => expect(options()).toEqual(['Choose a client', 'Émile 59 · United States · USD']));
  await user.selectOptions(screen.getByLabelText('Other client'), 'm59');
  await user.clear(search);
  await user.type(search, 'nobody');
  await waitFor(() => expect(options()).toHaveLength(2));
  expect(screen.getByLabelText('Other client')).toHaveProperty('value', 'm59');
});

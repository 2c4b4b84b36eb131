// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { HeirField } from '../../../src/ui/components/HeirField.tsx';
import { deskWorld } from '../../fixtures/desk-world.ts';
import { client } from '../../fixtures/ledger.ts';
import { renderPage } from '../../fixtures/render-page.tsx';

it('offers every client but the one to be deleted, those of one name told apart, and draws a few of many', async () => {
  const many = Array.from({ length: 60 }, (_, index) => client({ id: `m${index}`, name: `Many ${index}` }));
  const world = await deskWorld({
    ledger: { clients: [client(), client({ id: 'twin', market: null, currency: 'EUR' }), ...many] },
  });
  const onPick = vi.fn();
  const { user } = await renderPage(<HeirField client={client()} value={null} missing={false} onPick={onPick} />, {
    world,
  });
  await user.click(screen.getByRole('combobox', { name: 'Other client' }));
  const options = await screen.findAllByRole('option');
  expect(options).toHaveLength(50);
  expect(options[0]?.textContent).toContain('Acme ToolsEUR');
  await user.type(screen.getByRole('combobox'), 'many 59');
  await user.click(await screen.findByRole('option', { name: /Many 59/ }));
  expect(onPick).toHaveBeenLastCalledWith('m59');
});

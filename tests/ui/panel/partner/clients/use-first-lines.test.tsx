// @vitest-environment happy-dom
import { renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, it } from 'vitest';
import { WorldContext } from '../../../../../src/ui/components/world-context.ts';
import { useFirstLines } from '../../../../../src/ui/panel/partner/clients/use-first-lines.ts';
import { POINTS } from '../../../../fixtures/client-ledgers.ts';
import { deskWorld } from '../../../../fixtures/desk-world.ts';
import { client, pointEntry } from '../../../../fixtures/ledger.ts';
import { type TestWorld, testWorld } from '../../../../fixtures/world.ts';

const render = (world: TestWorld, plainly: boolean | undefined) =>
  renderHook((props: { plainly: boolean | undefined }) => useFirstLines(POINTS, props.plainly), {
    initialProps: { plainly },
    wrapper: ({ children }: { readonly children: ReactNode }) => <WorldContext value={world}>{children}</WorldContext>,
  });

it('are the first by name with their points, and then all is read', async () => {
  const clients = Array.from({ length: 40 }, (_, index) => client({ id: `c${index}`, name: `Client ${99 - index}` }));
  const world = await deskWorld({ ledger: { clients, pointEntries: [pointEntry({ clientId: 'c39' })] } });
  const { result, rerender } = render(world, undefined);
  expect(result.current).toEqual({ first: null, begun: false });
  rerender({ plainly: true });
  await waitFor(() => expect(result.current.begun).toBe(true));
  expect(result.current.first).toHaveLength(15);
  expect(result.current.first?.[0]).toMatchObject({ client: { name: 'Client 60' }, sold: true });
  rerender({ plainly: false });
  expect(result.current).toEqual({ first: null, begun: true });
});

it('are left out where the list is filtered, or there is nobody', async () => {
  const filtered = render(testWorld(), false);
  await waitFor(() => expect(filtered.result.current).toEqual({ first: null, begun: true }));
  const empty = render(testWorld(), true);
  await waitFor(() => expect(empty.result.current).toEqual({ first: null, begun: true }));
});

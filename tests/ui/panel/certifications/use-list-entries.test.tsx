// @vitest-environment happy-dom
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import type { Certification } from '../../../../src/domain/certifications/certification.ts';
import { changeCertifications } from '../../../../src/jobs/change-certifications.ts';
import { WorldContext } from '../../../../src/ui/components/world-context.ts';
import { useListEntries } from '../../../../src/ui/panel/certifications/use-list-entries.ts';
import { certification, holder, on } from '../../../fixtures/rows.ts';
import { testWorld } from '../../../fixtures/world.ts';

/** What the reading of all waits for, to tell it apart from the reading of the first. */
const held: { until: Promise<void> | null } = { until: null };
vi.mock('../../../../src/store/queries/certifications.ts', async (load) => {
  const queries = await load<typeof import('../../../../src/store/queries/certifications.ts')>();
  const walkCertifications: typeof queries.walkCertifications = async (...args) => {
    if (held.until !== null) await held.until;
    return queries.walkCertifications(...args);
  };
  return { ...queries, walkCertifications };
});
afterEach(() => {
  held.until = null;
});

async function list(certifications: readonly Certification[], complete = true) {
  const world = testWorld();
  await changeCertifications(world, { holders: [holder()], certifications });
  const wrapper = ({ children }: { children: ReactNode }) => <WorldContext value={world}>{children}</WorldContext>;
  const { result } = renderHook(() => useListEntries(), { wrapper });
  await waitFor(() => expect(result.current?.complete).toBe(complete));
  const ids = () => result.current?.entries.map(({ certification: { id } }) => id).sort();
  return { world, result, ids };
}

const day = (number: number) => on(new Date(Date.UTC(2027, 0, number)).toISOString().slice(0, 10));

it('gives first those that expire first, then all', async () => {
  const rows = Array.from({ length: 90 }, (_, index) =>
    certification({ id: `c-${String(index).padStart(2, '0')}`, expires: index < 60 ? day(60 - index) : null }),
  );
  const reading = Promise.withResolvers<void>();
  held.until = reading.promise;
  const { result, ids } = await list(rows, false);
  expect(result.current?.entries.map(({ certification: { expires } }) => expires?.on)).toEqual(
    Array.from({ length: 40 }, (_, index) => day(index + 1).on),
  );
  reading.resolve();
  await waitFor(() => expect(result.current?.complete).toBe(true));
  expect(ids()).toEqual(rows.map(({ id }) => id));
});

it('is complete and empty when nothing is kept', async () => {
  const { result } = await list([]);
  expect(result.current).toEqual({ entries: [], complete: true });
});

it('follows changes, and leaves out what was deleted', async () => {
  const { world, ids } = await list([certification(), certification({ id: 'c-2' })]);
  const gone = { ...certification({ id: 'c-2' }), revision: 2, deletedAt: 1 };
  await act(() => changeCertifications(world, { certifications: [gone, certification({ id: 'c-3' })] }));
  await waitFor(() => expect(ids()).toEqual(['c-1', 'c-3']));
});

it('knows a prerequisite wherever it stands', async () => {
  const { result } = await list([
    certification({ id: 'a', catalogueId: 'solutions-partner', stage: 'in-progress' }),
    certification({ id: 'z', catalogueId: 'marketing-hub-software', expires: on('2027-05-05') }),
  ]);
  const waiting = result.current?.entries.find(({ certification: { id } }) => id === 'a');
  expect(waiting?.states.map(({ kind }) => kind)).toEqual(['in-progress']);
});

it('looks again as the clock moves on, since states change with it', async () => {
  const now = Date.parse('2026-11-22T09:00Z');
  const lock = { startedAt: now, reason: 'last-attempt', until: now + 30_000 } as const;
  const { world, result } = await list([certification({ lock })]);
  const kinds = () => result.current?.entries[0]?.states.map(({ kind }) => kind);
  expect(kinds()).toEqual(['retake-locked', 'active']);
  world.setNow(now + 60_000);
  act(() => void document.dispatchEvent(new Event('visibilitychange')));
  await waitFor(() => expect(kinds()).toEqual(['active']));
});

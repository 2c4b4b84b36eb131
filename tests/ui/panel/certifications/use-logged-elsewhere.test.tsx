// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import type { Certification } from '../../../../src/domain/certifications/certification.ts';
import { useLoggedElsewhere } from '../../../../src/ui/panel/certifications/use-logged-elsewhere.ts';
import { renderPage } from '../../../fixtures/render-page.tsx';
import { attempt, certification } from '../../../fixtures/rows.ts';
import { testWorld } from '../../../fixtures/world.ts';

function Page({ logged, read }: { readonly logged: string | null; readonly read: Certification | undefined }) {
  useLoggedElsewhere(logged, read);
  return <p>page</p>;
}

const SAID = /logged\.$/;

it('waits until the certification is read', async () => {
  const world = testWorld();
  const read = vi.spyOn(world.database.examAttempts, 'get');
  await renderPage(<Page logged="a-1" read={undefined} />, { world, route: '#/certifications/c-1?logged=a-1' });
  await screen.findByText('page');
  expect(location.hash).toBe('#/certifications/c-1?logged=a-1');
  expect(read).not.toHaveBeenCalled();
});

it('says nothing of an attempt that has no way back any more', async () => {
  const world = testWorld();
  await world.database.certifications.add(certification());
  await world.database.examAttempts.add(attempt({ id: 'a-1', revision: 2 }));
  const read = vi.spyOn(world.database.examAttempts, 'get');
  await renderPage(<Page logged="a-1" read={certification()} />, { world, route: '#/certifications/c-1?logged=a-1' });
  await waitFor(() => expect(read).toHaveBeenCalledOnce());
  expect(location.hash).toBe('#/certifications/c-1');
  expect(screen.queryByText(SAID)).toBeNull();
});

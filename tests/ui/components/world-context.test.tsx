// @vitest-environment happy-dom
import { renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, it, vi } from 'vitest';
import { useWorld, WorldContext } from '../../../src/ui/components/world-context.ts';
import { testWorld } from '../../fixtures/world.ts';

it('gives the world of the page', () => {
  const world = testWorld();
  const wrapper = ({ children }: { children: ReactNode }) => <WorldContext value={world}>{children}</WorldContext>;
  expect(renderHook(() => useWorld(), { wrapper }).result.current).toBe(world);
});

it('throws where a page forgot it', () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  expect(() => renderHook(() => useWorld())).toThrow('wrapped in WorldContext');
});

// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { usePages } from '../../../../../src/ui/panel/points/tier/use-pages.ts';

const NUMBERS = Array.from({ length: 25 }, (_, index) => index);

it('turns the pages of a list and stays within it', () => {
  const { result, rerender } = renderHook(({ all }) => usePages(all, 10), { initialProps: { all: NUMBERS } });
  expect(result.current).toMatchObject({ items: NUMBERS.slice(0, 10), start: 0, total: 25 });
  act(() => result.current.goTo(20));
  expect(result.current).toMatchObject({ items: NUMBERS.slice(20), start: 20 });
  rerender({ all: NUMBERS.slice(0, 10) });
  expect(result.current).toMatchObject({ items: NUMBERS.slice(0, 10), start: 0 });
  rerender({ all: [] });
  expect(result.current).toMatchObject({ items: [], start: 0, total: 0 });
});

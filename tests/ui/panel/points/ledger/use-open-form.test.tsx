// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { useOpenForm } from '../../../../../src/ui/panel/points/ledger/use-open-form.ts';

it('tells of each form that opens and closes, and of one that goes with its page', () => {
  const onCount = vi.fn();
  const { result, unmount } = renderHook(() => useOpenForm<'a' | 'b'>(null, onCount));
  expect(onCount).not.toHaveBeenCalled();
  act(() => result.current.show('a'));
  act(() => result.current.show('b'));
  expect(result.current.open).toBe('b');
  expect(onCount.mock.calls).toEqual([[1]]);
  act(() => result.current.close());
  expect([result.current.open, onCount.mock.calls]).toEqual([null, [[1], [-1]]]);
  act(() => result.current.show('a'));
  unmount();
  expect(onCount.mock.calls).toEqual([[1], [-1], [1], [-1]]);
});

// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useChosen } from '../../../../../src/ui/panel/partner/clients/use-chosen.ts';
import { linesOf } from '../../../../fixtures/desk-world.ts';
import { client } from '../../../../fixtures/ledger.ts';

const LINES = linesOf([client({ id: 'a' }), client({ id: 'b' })]);

it('acts only upon what is shown, and keeps what is hidden ticked', () => {
  const { result, rerender } = renderHook(({ lines }) => useChosen(lines), { initialProps: { lines: LINES } });
  act(() => result.current.choose('a', true));
  act(() => result.current.choose('b', true));
  act(() => result.current.choose('b', false));
  expect(result.current.chosen).toMatchObject({ ids: ['a'], shown: ['a', 'b'] });
  rerender({ lines: LINES.slice(1) });
  expect(result.current.chosen).toMatchObject({ ids: [], shown: ['b'] });
  rerender({ lines: LINES });
  expect(result.current.chosen.ids).toEqual(['a']);
  act(() => result.current.chooseNone());
  expect(result.current.chosen.ids).toEqual([]);
});

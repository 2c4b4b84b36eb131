import { fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { MarkButton } from '../../../../../src/ui/panel/tickets/pictures/MarkButton.tsx';
import { mark } from '../../../../fixtures/picture-rows.ts';

const onSelect = vi.fn();
const onChange = vi.fn();
const onRemove = vi.fn();

beforeEach(() => {
  for (const mock of [onSelect, onChange, onRemove]) mock.mockReset();
  render(
    <MarkButton
      mark={mark()}
      size={{ width: 1_000, height: 500 }}
      selected
      onSelect={onSelect}
      onChange={onChange}
      onRemove={onRemove}
    >
      Mask 1
    </MarkButton>,
  );
});

const button = () => screen.getByRole('button', { name: 'Mask 1' });

it('says whether it is chosen, and can be', () => {
  expect(button().getAttribute('aria-pressed')).toBe('true');
  fireEvent.click(button());
  expect(onSelect).toHaveBeenCalledOnce();
});

it.each([
  [{ key: 'ArrowRight' }, { x: 20 }],
  [{ key: 'ArrowUp', altKey: true }, { y: 9 }],
  [{ key: 'ArrowDown', shiftKey: true }, { height: 30 }],
])('moves and resizes by %o', (key, change) => {
  fireEvent.keyDown(button(), key);
  const place = { x: 10, y: 10, width: 40, height: 20, ...change };
  expect(onChange.mock.calls).toEqual([[{ do: 'place', id: 'm-1', place }]]);
  expect(onSelect).toHaveBeenCalledOnce();
});

it.each(['Delete', 'Backspace'])('is removed by %s', (key) => {
  fireEvent.keyDown(button(), { key });
  expect(onRemove).toHaveBeenCalledOnce();
});

it.each([{ key: 'Tab' }, { key: 'ArrowRight', ctrlKey: true }, { key: 'a' }])('leaves %o to the page', (key) => {
  expect(fireEvent.keyDown(button(), key)).toBe(true);
  expect([onChange, onRemove].flatMap(({ mock }) => mock.calls)).toEqual([]);
});

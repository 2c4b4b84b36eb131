import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { FoundList } from '../../../../../src/ui/panel/tickets/pictures/FoundList.tsx';
import { foundMark, mark } from '../../../../fixtures/picture-rows.ts';

const MARKS = [foundMark('ada'), foundMark('ada', { id: 'ada-1', y: 40 }), foundMark('bob', { dropped: true }), mark()];

function list(marks = MARKS) {
  const onSelect = vi.fn();
  const onChange = vi.fn();
  const size = { width: 800, height: 600 };
  render(<FoundList marks={marks} size={size} selected="ada-1" onSelect={onSelect} onChange={onChange} />);
  return { onSelect, onChange };
}

it('shows each value once, masked unless it was dropped', () => {
  list();
  const boxes = screen.getAllByRole('checkbox');
  expect(boxes.map((box) => (box as HTMLInputElement).checked)).toEqual([true, false]);
  screen.getByRole('checkbox', { name: 'E-mail address: ada@shop.example' });
});

it('drops a value and takes it up', () => {
  const { onChange } = list();
  fireEvent.click(screen.getByRole('checkbox', { name: /ada/ }));
  fireEvent.click(screen.getByRole('checkbox', { name: /bob/ }));
  expect(onChange.mock.calls).toEqual([
    [{ do: 'drop', group: 'ada', dropped: true }],
    [{ do: 'drop', group: 'bob', dropped: false }],
  ]);
});

it('lets each box of a value be chosen and moved, and none of a dropped one', () => {
  const { onSelect, onChange } = list();
  const buttons = screen.getAllByRole('button', { name: /^Adjust \d, E-mail address: ada/ });
  expect(screen.getAllByRole('button')).toEqual(buttons);
  expect(buttons.map((button) => [button.textContent, button.getAttribute('aria-pressed')])).toEqual([
    ['Adjust 1', 'false'],
    ['Adjust 2', 'true'],
  ]);
  const [first] = buttons;
  if (first === undefined) throw new Error('No button');
  fireEvent.click(first);
  fireEvent.keyDown(first, { key: 'Delete' });
  expect(onSelect).toHaveBeenCalledWith('ada-0');
  expect(onChange).toHaveBeenCalledWith({ do: 'drop', group: 'ada', dropped: true });
});

it('is not there when nothing was found', () => {
  list([mark()]);
  expect(screen.queryByRole('heading')).toBeNull();
});

import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { MarkList } from '../../../../../src/ui/panel/tickets/pictures/MarkList.tsx';
import { foundMark, mark } from '../../../../fixtures/picture-rows.ts';

function list(marks = [mark(), foundMark('ada'), mark({ id: 'm-2', kind: 'text', text: 'here' })]) {
  const onSelect = vi.fn();
  const onChange = vi.fn();
  const size = { width: 800, height: 600 };
  render(<MarkList marks={marks} size={size} selected="m-1" onSelect={onSelect} onChange={onChange} />);
  return { onSelect, onChange };
}

it('lists the marks of the user, a text by what it says', () => {
  const { onSelect } = list();
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['Mask 1Delete', 'hereDelete']);
  fireEvent.click(screen.getByRole('button', { name: 'here' }));
  expect(onSelect).toHaveBeenCalledWith('m-2');
});

it('removes one by button and by key', () => {
  const { onChange } = list();
  fireEvent.click(screen.getByRole('button', { name: 'Delete Text 1' }));
  fireEvent.keyDown(screen.getByRole('button', { name: 'Mask 1' }), { key: 'Delete' });
  expect(onChange.mock.calls).toEqual([[{ do: 'remove', id: 'm-2' }], [{ do: 'remove', id: 'm-1' }]]);
});

it('says that there is none', () => {
  list([foundMark('ada')]);
  screen.getByText('No mark of your own yet.');
});

import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { MarkFields } from '../../../../../src/ui/panel/tickets/pictures/MarkFields.tsx';
import { mark } from '../../../../fixtures/picture-rows.ts';

it('places a mark by numbers', () => {
  const onChange = vi.fn();
  render(<MarkFields mark={mark()} name="Mask 1" onChange={onChange} />);
  screen.getByRole('group', { name: 'Mask 1' });
  expect(screen.queryByLabelText('Text')).toBeNull();
  fireEvent.change(screen.getByLabelText('Top'), { target: { value: '90' } });
  expect(onChange).toHaveBeenCalledWith({ do: 'place', id: 'm-1', place: { x: 10, y: 90, width: 40, height: 20 } });
});

it('writes a text, all of it as one step', () => {
  const onChange = vi.fn();
  const { rerender } = render(<MarkFields mark={mark({ kind: 'text' })} name="Text 1" onChange={onChange} />);
  fireEvent.change(screen.getByLabelText('Text'), { target: { value: 'h' } });
  rerender(<MarkFields mark={mark({ kind: 'text', text: 'h' })} name="Text 1" onChange={onChange} />);
  fireEvent.change(screen.getByLabelText('Text'), { target: { value: 'he' } });
  expect(onChange.mock.calls).toEqual([
    [{ do: 'write', id: 'm-1', text: 'h' }, false],
    [{ do: 'write', id: 'm-1', text: 'he' }, true],
  ]);
  expect(screen.queryByLabelText('Width')).toBeNull();
});

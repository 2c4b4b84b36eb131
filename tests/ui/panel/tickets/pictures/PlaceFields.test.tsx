import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { PlaceFields } from '../../../../../src/ui/panel/tickets/pictures/PlaceFields.tsx';

const PLACE = { x: 10.4, y: 20, width: 30, height: 40 };

it.each([
  ['Left', { x: 7 }],
  ['Top', { y: 7 }],
  ['Width', { width: 7 }],
  ['Height', { height: 7 }],
])('changes %s alone', (label, change) => {
  const onPlace = vi.fn();
  render(<PlaceFields place={PLACE} sized onPlace={onPlace} />);
  fireEvent.change(screen.getByLabelText(label), { target: { value: '7' } });
  expect(onPlace.mock.calls).toEqual([[{ ...PLACE, ...change }]]);
});

it('shows whole pixels, and no size where there is none', () => {
  render(<PlaceFields place={PLACE} sized={false} onPlace={() => {}} />);
  expect(screen.getByLabelText('Left')).toHaveProperty('value', '10');
  expect(screen.queryByLabelText('Width')).toBeNull();
});

it('waits for a number, and lets it be typed in peace', () => {
  const onPlace = vi.fn();
  render(<PlaceFields place={PLACE} sized onPlace={onPlace} />);
  const left = screen.getByLabelText('Left');
  fireEvent.change(left, { target: { value: '' } });
  expect(onPlace).not.toHaveBeenCalled();
  expect(left).toHaveProperty('value', '');
  fireEvent.change(left, { target: { value: '3' } });
  expect(left).toHaveProperty('value', '3');
  fireEvent.blur(left);
  expect(left).toHaveProperty('value', '10');
});

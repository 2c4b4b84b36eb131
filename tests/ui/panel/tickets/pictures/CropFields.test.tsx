import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { CropFields } from '../../../../../src/ui/panel/tickets/pictures/CropFields.tsx';

const CROP = { x: 1, y: 2, width: 30, height: 40 };

it('says nothing while the whole picture is kept', () => {
  render(<CropFields crop={null} onChange={() => {}} />);
  expect(screen.queryByRole('group')).toBeNull();
});

it('changes the crop, and gives it up', () => {
  const onChange = vi.fn();
  render(<CropFields crop={CROP} onChange={onChange} />);
  fireEvent.change(screen.getByLabelText('Width'), { target: { value: '9' } });
  fireEvent.click(screen.getByRole('button', { name: 'Keep the whole picture' }));
  expect(onChange.mock.calls).toEqual([[{ do: 'crop', crop: { ...CROP, width: 9 } }], [{ do: 'crop', crop: null }]]);
});

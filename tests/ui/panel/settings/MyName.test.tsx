import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { MyName } from '../../../../src/ui/panel/settings/MyName.tsx';

const field = () => screen.getByRole('textbox', { name: 'Your name' });

it('chooses the name with Enter and when the field is left, and only when it is another', async () => {
  const user = userEvent.setup();
  const onChoose = vi.fn();
  render(<MyName name="Ada" onChoose={onChoose} />);
  await user.click(field());
  await user.tab();
  expect(onChoose).not.toHaveBeenCalled();
  await user.type(field(), ' Example{Enter}');
  expect(onChoose).toHaveBeenLastCalledWith('Ada Example');
});

it('refuses a name that nobody has', async () => {
  const onChoose = vi.fn();
  render(<MyName name={'x'.repeat(201)} onChoose={onChoose} />);
  expect(screen.getByText('That is 201 characters; at most 200 fit.')).toBeTruthy();
  await userEvent.setup().type(field(), 'y{Enter}');
  expect(onChoose).not.toHaveBeenCalled();
});

// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { SelectField } from '../../../src/ui/components/SelectField.tsx';

it('shows the words of its options and gives back the option', async () => {
  const onChoose = vi.fn();
  const words = (option: 'a' | 'b') => `word ${option}`;
  render(<SelectField label="Which" value="a" options={['a', 'b']} words={words} onChoose={onChoose} />);
  expect(screen.getByLabelText('Which')).toHaveProperty('value', 'a');
  await userEvent.setup().selectOptions(screen.getByLabelText('Which'), 'word b');
  expect(onChoose).toHaveBeenCalledWith('b');
});

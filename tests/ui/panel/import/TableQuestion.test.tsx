import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { TableQuestion } from '../../../../src/ui/panel/import/TableQuestion.tsx';

const CHOICES = [
  { value: 'a', words: 'Alpha' },
  { value: 'b', words: 'Beta' },
] as const;

it('is answered by one choice, which can be taken back', async () => {
  const onPick = vi.fn();
  render(<TableQuestion label="Which" value={null} choices={CHOICES} onPick={onPick} />);
  const select = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Which' });
  expect([...select.options].map(({ text }) => text)).toEqual(['Choose', 'Alpha', 'Beta']);
  await userEvent.selectOptions(select, 'Beta');
  await userEvent.selectOptions(select, 'Choose');
  expect(onPick.mock.calls).toEqual([['b'], [null]]);
});

it('may say what no answer means', () => {
  render(<TableQuestion label="Which" value="a" none="Not said" choices={CHOICES} onPick={vi.fn()} />);
  expect(screen.getByRole<HTMLSelectElement>('combobox').value).toBe('a');
  screen.getByRole('option', { name: 'Not said' });
});

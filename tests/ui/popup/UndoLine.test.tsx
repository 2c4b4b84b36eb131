// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { UndoLine } from '../../../src/ui/popup/UndoLine.tsx';

it('is there before there is anything to say, and stays the same element when there is', () => {
  const { rerender } = render(<UndoLine words={null} onUndo={null} />);
  const line = screen.getByRole('status');
  expect(line.outerHTML).toBe('<p role="status"></p>');
  rerender(<UndoLine words="1 reminder is done." onUndo={() => {}} />);
  // A screen reader hears what comes into an element that it already knows.
  expect(screen.getByRole('status')).toBe(line);
  expect(line.textContent).toContain('1 reminder is done.');
});

it('offers to take back what can be taken back', async () => {
  const onUndo = vi.fn();
  render(<UndoLine words="1 reminder is done." onUndo={onUndo} />);
  await userEvent.setup().click(screen.getByRole('button', { name: 'Undo' }));
  expect(onUndo).toHaveBeenCalledOnce();
});

it('offers nothing where nothing can be taken back', () => {
  render(<UndoLine words="Taken back." onUndo={null} />);
  expect(screen.getByRole('status').textContent).toBe('Taken back.');
  expect(screen.queryByRole('button')).toBeNull();
});

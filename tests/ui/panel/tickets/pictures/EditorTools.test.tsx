import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { EditorTools, type Tool } from '../../../../../src/ui/panel/tickets/pictures/EditorTools.tsx';

function tools(tool: Tool, more: { undo?: () => void } = {}) {
  const acts = { onTool: vi.fn(), onAdd: vi.fn(), onFullSize: vi.fn() };
  render(<EditorTools tool={tool} undo={more.undo ?? null} redo={null} fullSize={false} {...acts} />);
  return acts;
}

it('offers every tool and says what the chosen one does', () => {
  const { onTool } = tools('mask');
  expect(screen.getAllByRole('radio').map((radio) => radio.closest('label')?.textContent)).toEqual([
    'Mask',
    'Box',
    'Arrow',
    'Text',
    'Crop',
    'Move',
  ]);
  expect(screen.getByRole('radio', { name: 'Mask' })).toHaveProperty('checked', true);
  screen.getByText(/^Drag over what nobody shall see/);
  fireEvent.click(screen.getByRole('radio', { name: 'Arrow' }));
  expect(onTool).toHaveBeenCalledWith('arrow');
});

it('adds without a pointer, except where there is nothing to add', () => {
  const { onAdd } = tools('crop');
  fireEvent.click(screen.getByRole('button', { name: 'Add to the middle' }));
  expect(onAdd).toHaveBeenCalledWith('crop');
});

it('has nothing to add while things are moved', () => {
  tools('select');
  expect(screen.queryByRole('button', { name: 'Add to the middle' })).toBeNull();
});

it('takes back what can be, and shows the full size', () => {
  const undo = vi.fn();
  const { onFullSize } = tools('mask', { undo });
  expect(screen.getByRole('button', { name: 'Redo' })).toHaveProperty('disabled', true);
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(undo).toHaveBeenCalledOnce();
  fireEvent.click(screen.getByRole('button', { name: 'Full size' }));
  expect(onFullSize).toHaveBeenCalledWith(true);
});

import { fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { useEditorUndo } from '../../../../../src/ui/panel/tickets/pictures/use-editor-undo.ts';

const undo = vi.fn();
const redo = vi.fn();
const page = vi.fn();

beforeEach(() => {
  for (const mock of [undo, redo, page]) mock.mockReset();
});

function Editor({ empty = false }: { readonly empty?: boolean }) {
  useEditorUndo(empty ? null : undo, empty ? null : redo);
  return (
    <>
      <input type="text" aria-label="text" />
      <input type="checkbox" aria-label="box" />
    </>
  );
}

function press(target: Element, more: object): void {
  window.addEventListener('keydown', page);
  fireEvent.keyDown(target, { key: 'z', ...more });
  window.removeEventListener('keydown', page);
}

it.each([{ ctrlKey: true }, { metaKey: true }])('takes a step back with %o, wherever the focus is', (key) => {
  render(<Editor />);
  press(document.body, key);
  press(screen.getByLabelText('box'), key);
  expect(undo).toHaveBeenCalledTimes(2);
  expect(page).not.toHaveBeenCalled();
});

it('does a step again with Shift', () => {
  render(<Editor />);
  press(document.body, { ctrlKey: true, shiftKey: true });
  expect([undo.mock.calls.length, redo.mock.calls.length]).toEqual([0, 1]);
});

it('lets nothing older be taken back when it has no step of its own', () => {
  render(<Editor empty />);
  press(document.body, { ctrlKey: true });
  expect(page).not.toHaveBeenCalled();
});

it('leaves the key to a text, and to the page once it is closed', () => {
  const { unmount } = render(<Editor />);
  press(screen.getByLabelText('text'), { ctrlKey: true });
  press(document.body, {});
  unmount();
  press(document.body, { ctrlKey: true });
  expect(undo).not.toHaveBeenCalled();
  expect(page).toHaveBeenCalledTimes(3);
});

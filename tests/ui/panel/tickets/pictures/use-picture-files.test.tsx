import { act, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { usePictureFiles } from '../../../../../src/ui/panel/tickets/pictures/use-picture-files.ts';

const FILES = [new File(['a'], 'a.png'), new File(['b'], 'b.png')];

function Page({ onFiles }: { readonly onFiles: ((files: readonly File[]) => void) | null }) {
  return <p>{usePictureFiles(onFiles) ? 'over' : 'away'}</p>;
}

function happen(type: string, data: object | null, more: object = {}): boolean {
  const event = new Event(type, { cancelable: true, bubbles: true });
  const carried = type === 'paste' ? { clipboardData: data } : { dataTransfer: data };
  Object.assign(event, carried, { relatedTarget: null, ...more });
  act(() => void window.dispatchEvent(event));
  return event.defaultPrevented;
}

const held = { types: ['Files'], files: FILES };

it('takes files that are dropped, and shows that they are held over it', () => {
  const take = vi.fn();
  render(<Page onFiles={take} />);
  expect(happen('dragover', held)).toBe(true);
  screen.getByText('over');
  happen('dragleave', held, { relatedTarget: document.body });
  screen.getByText('over');
  happen('dragleave', held);
  screen.getByText('away');
  happen('dragover', held);
  expect(happen('drop', held)).toBe(true);
  screen.getByText('away');
  expect(take.mock.calls).toEqual([[FILES]]);
});

it('takes pictures that are pasted, and leaves a text to its field', () => {
  const take = vi.fn();
  render(<Page onFiles={take} />);
  expect(happen('paste', held)).toBe(true);
  expect(take.mock.calls).toEqual([[FILES]]);
  expect(happen('paste', { ...held, types: ['text/plain', 'Files'] })).toBe(false);
  expect(happen('paste', { types: ['text/plain'], files: [] })).toBe(false);
  expect(happen('paste', null)).toBe(false);
  expect(take).toHaveBeenCalledOnce();
});

it('leaves dragged texts alone', () => {
  const take = vi.fn();
  render(<Page onFiles={take} />);
  expect(happen('dragover', { types: ['text/plain'] })).toBe(false);
  expect(happen('drop', { types: ['text/plain'] })).toBe(false);
  screen.getByText('away');
  expect(take).not.toHaveBeenCalled();
});

it('never lets the browser show a dropped file in place of the page', () => {
  render(<Page onFiles={null} />);
  expect(happen('dragover', held)).toBe(true);
  screen.getByText('away');
  expect(happen('drop', held)).toBe(true);
});

it('stops with its page', () => {
  const take = vi.fn();
  render(<Page onFiles={take} />).unmount();
  happen('drop', held);
  happen('paste', held);
  expect(take).not.toHaveBeenCalled();
});

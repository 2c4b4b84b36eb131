import { act, fireEvent, renderHook } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { useFileDrop } from '../../../../src/ui/panel/import/use-file-drop.ts';

const FILE = new File(['SEO'], 'a.csv');
const files = (...held: readonly File[]) => ({ dataTransfer: { files: held, types: ['Files'] } });
const words = { dataTransfer: { files: [], types: ['text/plain'] } };

/** Leaves one element for another, or the page for none. */
function leave(relatedTarget: Element | null): void {
  const event = Object.assign(new Event('dragleave', { bubbles: true }), { relatedTarget });
  act(() => void document.body.dispatchEvent(event));
}

function open(take: ((file: File) => void) | null) {
  return renderHook(({ onFile }) => useFileDrop(onFile), { initialProps: { onFile: take } });
}

describe('a file that is held over the page', () => {
  it('is noticed until it is taken away or dropped', () => {
    const { result } = open(() => {});
    expect(result.current).toBe(false);
    fireEvent.dragOver(document.body, files());
    expect(result.current).toBe(true);
    // From one element of the page to another.
    leave(document.documentElement);
    expect(result.current).toBe(true);
    leave(null);
    expect(result.current).toBe(false);
    fireEvent.dragOver(document.body, files());
    fireEvent.drop(document.body, files(FILE));
    expect(result.current).toBe(false);
  });

  it('is not invited while none is wanted', () => {
    const { result } = open(null);
    fireEvent.dragOver(document.body, files());
    expect(result.current).toBe(false);
  });
});

describe('a drop', () => {
  it('gives the first file to who wants it by then, and the browser does not show it', () => {
    const [early, late] = [vi.fn(), vi.fn()];
    const { rerender } = open(early);
    rerender({ onFile: late });
    expect(fireEvent.drop(document.body, files(FILE, new File([''], 'b.csv')))).toBe(false);
    expect(early).not.toHaveBeenCalled();
    expect(late.mock.calls).toEqual([[FILE]]);
  });

  it('does not take the page away while no file is wanted', () => {
    open(null);
    expect(fireEvent.drop(document.body, files(FILE))).toBe(false);
  });

  it('of words is left alone', () => {
    const take = vi.fn();
    open(take);
    expect(fireEvent.dragOver(document.body, words)).toBe(true);
    expect(fireEvent.drop(document.body, words)).toBe(true);
    expect(take).not.toHaveBeenCalled();
  });

  it('of an empty list does nothing', () => {
    const take = vi.fn();
    open(take);
    act(() => void fireEvent.drop(document.body, files()));
    expect(take).not.toHaveBeenCalled();
  });

  it('is none of its business once it is gone', () => {
    const take = vi.fn();
    open(take).unmount();
    expect(fireEvent.drop(document.body, files(FILE))).toBe(true);
    expect(take).not.toHaveBeenCalled();
  });
});

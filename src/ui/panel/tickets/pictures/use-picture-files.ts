import { useEffect, useRef, useState } from 'react';

/**
 * Takes pictures that are pasted or dropped anywhere on the page, and tells whether files are held over it. While
 * `onFiles` is null nothing is taken, and a drop does nothing: without this the browser would leave the page and show it.
 */
export function usePictureFiles(onFiles: ((files: readonly File[]) => void) | null): boolean {
  const [over, setOver] = useState(false);
  const take = useRef(onFiles);
  useEffect(() => {
    take.current = onFiles;
  });
  useEffect(() => {
    const onDragOver = (event: DragEvent) => {
      if (!holdsFiles(event.dataTransfer)) return;
      event.preventDefault();
      setOver(take.current !== null);
    };
    const onDragLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      if (!holdsFiles(event.dataTransfer)) return;
      event.preventDefault();
      setOver(false);
      give(take.current, event.dataTransfer);
    };
    const onPaste = (event: ClipboardEvent) => {
      // A table program copies a picture of what it copies as text; the text is then what is wanted.
      if (!holdsFiles(event.clipboardData) || event.clipboardData?.types.includes('text/plain')) return;
      event.preventDefault();
      give(take.current, event.clipboardData);
    };
    window.addEventListener('dragover', onDragOver);
    window.addEventListener('dragleave', onDragLeave);
    window.addEventListener('drop', onDrop);
    window.addEventListener('paste', onPaste);
    return () => {
      window.removeEventListener('dragover', onDragOver);
      window.removeEventListener('dragleave', onDragLeave);
      window.removeEventListener('drop', onDrop);
      window.removeEventListener('paste', onPaste);
    };
  }, []);
  return over;
}

function give(take: ((files: readonly File[]) => void) | null, data: DataTransfer | null): void {
  const files = [...(data?.files ?? [])];
  if (files.length > 0) take?.(files);
}

function holdsFiles(data: DataTransfer | null): boolean {
  return data?.types.includes('Files') ?? false;
}

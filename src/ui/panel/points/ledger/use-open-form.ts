import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';

export interface OpenForm<Form extends string> {
  /** Which form is open; null while none is. */
  readonly open: Form | null;
  readonly show: (form: Form) => void;
  readonly close: () => void;
  /** The button that has the focus once a form is closed. */
  readonly opener: RefObject<HTMLButtonElement | null>;
}

/**
 * A form that takes the place of the button that opens it. `initial` is open from the start, with what was typed before;
 * `onCount` is told of one more open form, or one less.
 */
export function useOpenForm<Form extends string>(
  initial: Form | null,
  onCount?: (more: 1 | -1) => void,
): OpenForm<Form> {
  const [open, setOpen] = useState(initial);
  const [closed, setClosed] = useState(0);
  const opener = useRef<HTMLButtonElement>(null);
  // What had the focus is gone then, and the keyboard would start again at the top of the page.
  useEffect(() => {
    if (closed > 0) opener.current?.focus();
  }, [closed]);
  const isOpen = open !== null;
  useEffect(() => {
    if (!isOpen || onCount === undefined) return;
    onCount(1);
    return () => onCount(-1);
  }, [isOpen, onCount]);
  const close = useCallback(() => {
    setOpen(null);
    setClosed((times) => times + 1);
  }, []);
  return { open, show: setOpen, close, opener };
}

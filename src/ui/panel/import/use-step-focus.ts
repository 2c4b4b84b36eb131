import { type RefObject, useEffect, useRef } from 'react';

/**
 * Moves the focus to the start of a step that takes another's place, for the control that led there is gone with it.
 * Not at first: a page that opens has its own place to begin. The start bears `data-step-start`.
 */
export function useStepFocus(page: RefObject<HTMLElement | null>, step: string): void {
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current !== step) page.current?.querySelector<HTMLElement>('[data-step-start]')?.focus();
    shown.current = step;
  }, [page, step]);
}

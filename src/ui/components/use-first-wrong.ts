import { type RefObject, useEffect } from 'react';

/**
 * Moves the focus to the first wrong control of a form, in the order of the page, at every new refusal. Its error is then
 * read out with it.
 */
export function useFirstWrong(form: RefObject<HTMLFormElement | null>, refusal: object | null): void {
  useEffect(() => {
    if (refusal !== null) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [form, refusal]);
}

import { type ElementPlace, elementAt, placeOf } from '../element-place.ts';

type Control = HTMLInputElement | HTMLSelectElement;

/**
 * Remembers what was typed or chosen in a field that was painted before anything could answer it, and where the focus was,
 * and gives both to what stands in the same places afterwards.
 */
export function catchEarlyTyping(root: Element): { readonly giveAgain: (into?: Element) => void } {
  let focused: ElementPlace | null = null;
  let typed: { readonly place: ElementPlace; readonly value: string } | null = null;
  const onFocus = ({ target }: Event) => {
    focused = target instanceof Element ? placeOf(target, root) : null;
  };
  const onInput = ({ target }: Event) => {
    if (isControl(target)) typed = { place: placeOf(target, root), value: target.value };
  };
  root.addEventListener('focusin', onFocus);
  root.addEventListener('input', onInput);
  return {
    giveAgain: (into = root) => {
      root.removeEventListener('focusin', onFocus);
      root.removeEventListener('input', onInput);
      const inFocus = focused === null ? null : elementAt(focused, into);
      if (inFocus instanceof HTMLElement) inFocus.focus({ preventScroll: true });
      const control = typed === null ? null : elementAt(typed.place, into);
      if (typed !== null && isControl(control)) write(control, typed.value);
    },
  };
}

function isControl(target: unknown): target is Control {
  return target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
}

/** Writes into a field as a user does. React watches the field's own `value`, so it is set past that. */
function write(control: Control, value: string): void {
  const kind = control instanceof HTMLInputElement ? HTMLInputElement : HTMLSelectElement;
  Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(control, value);
  for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }));
}

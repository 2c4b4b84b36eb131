import { type ElementPlace, elementAt, placeOf } from './element-place.ts';

/**
 * Remembers a click on what was painted before anything could answer it, and gives it again to what stands in the same
 * place afterwards: the first paint and the living page are drawn by the same components.
 */
export function catchEarlyClick(root: Element): {
  readonly giveAgain: (into?: Element) => void;
  readonly forget: () => void;
} {
  let place: ElementPlace | null = null;
  const onClick = ({ target }: Event) => {
    const button = target instanceof Element ? target.closest('button') : null;
    // Anything else that is clicked, such as a link away from here, is what was wanted last.
    place = button !== null && root.contains(button) ? placeOf(button, root) : null;
  };
  root.addEventListener('click', onClick);
  return {
    giveAgain: (into = root) => {
      root.removeEventListener('click', onClick);
      const found = place === null ? null : elementAt(place, into);
      place = null;
      if (found instanceof HTMLButtonElement) found.click();
    },
    // For when something else has been painted in the same place.
    forget: () => {
      place = null;
    },
  };
}

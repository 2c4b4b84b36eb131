/**
 * Remembers a click on what was painted before anything could answer it, and gives it again to what stands in the same
 * place afterwards: the first paint and the living popup are drawn by the same components.
 */
export function catchEarlyClick(root: Element): { readonly giveAgain: () => void } {
  let place: readonly number[] | null = null;
  const onClick = (event: Event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (button !== null && root.contains(button)) place = placeOf(button, root);
  };
  root.addEventListener('click', onClick);
  return {
    giveAgain: () => {
      root.removeEventListener('click', onClick);
      const found = place?.reduce<Element | undefined>((parent, index) => parent?.children[index], root);
      place = null;
      if (found instanceof HTMLButtonElement) found.click();
    },
  };
}

/** The way from the root to an element, by the number of each child. */
function placeOf(element: Element, root: Element): readonly number[] {
  const parent = element.parentElement;
  if (element === root || parent === null) return [];
  return [...placeOf(parent, root), [...parent.children].indexOf(element)];
}

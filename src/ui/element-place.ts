/** Where an element stands below a root, by the number of each child on the way to it. */
export type ElementPlace = readonly number[];

export function placeOf(element: Element, root: Element): ElementPlace {
  const parent = element.parentElement;
  if (element === root || parent === null) return [];
  return [...placeOf(parent, root), [...parent.children].indexOf(element)];
}

/** What stands at a place now; undefined when nothing does. */
export function elementAt(place: ElementPlace, root: Element): Element | undefined {
  return place.reduce<Element | undefined>((parent, index) => parent?.children[index], root);
}

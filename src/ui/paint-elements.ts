import type { ReactNode } from 'react';

interface PlainElement {
  readonly type: unknown;
  readonly props: { readonly children?: ReactNode; readonly [name: string]: unknown };
}

/** Attribute names that JSX writes in another way than HTML. */
const ATTRIBUTES: Record<string, string> = {
  className: 'class',
  htmlFor: 'for',
  dateTime: 'datetime',
  tabIndex: 'tabindex',
};
const SVG = 'http://www.w3.org/2000/svg';

/**
 * Draws a tree of React elements once, without React: what the popup shows before React has been loaded comes from the
 * very components that React draws afterwards. Only for components without hooks; event handlers are left out.
 */
export function paintElements(parent: Element, node: ReactNode): void {
  if (node === null || node === undefined || typeof node === 'boolean') return;
  if (Array.isArray(node)) {
    for (const child of node) paintElements(parent, child);
    return;
  }
  if (!isElement(node)) {
    parent.append(String(node));
    return;
  }
  const { type, props } = node;
  if (typeof type === 'function') paintElements(parent, type(props));
  else if (typeof type === 'string') parent.append(paintTag(type, props, parent));
  // A fragment: only its children stand in the page.
  else paintElements(parent, props.children);
}

function paintTag(tag: string, props: PlainElement['props'], parent: Element): Element {
  const namespace = tag === 'svg' || parent.namespaceURI === SVG ? SVG : parent.namespaceURI;
  const element = document.createElementNS(namespace, tag);
  for (const [name, value] of Object.entries(props)) {
    if (name === 'children' || typeof value === 'function' || value === null || value === undefined) continue;
    if (name === 'style') {
      // Set one by one, as React does: our policy refuses a style attribute.
      if (element instanceof HTMLElement) Object.assign(element.style, value);
      continue;
    }
    // A select says by its options what is chosen, once it has them.
    if (name === 'value' && tag === 'select') continue;
    // These say "true" and "false" in words; of every other attribute its presence says it.
    const inWords = name.startsWith('aria-') || name.startsWith('data-');
    if (value === false && !inWords) continue;
    element.setAttribute(ATTRIBUTES[name] ?? name, value === true && !inWords ? '' : String(value));
  }
  paintElements(element, props.children);
  if (element instanceof HTMLSelectElement) element.value = String(props.value);
  return element;
}

function isElement(node: unknown): node is PlainElement {
  return typeof node === 'object' && node !== null && 'type' in node && 'props' in node;
}

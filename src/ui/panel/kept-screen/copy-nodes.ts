import { type CopiedNode, copiedSizes, isCopiedAttribute, isCopiedTag } from '../../../domain/screen-copy.ts';

const MOST_OPTIONS = 20;

/** What an element shows above a line, in px from the top of the window: what lies below it is not seen at first. */
export function copyNodes(parent: Element, until: number): readonly CopiedNode[] {
  return [...parent.childNodes].flatMap((node): readonly CopiedNode[] => {
    if (node instanceof Text) return node.data === '' ? [] : [node.data];
    if (!(node instanceof Element) || !isCopiedTag(node.localName)) return [];
    if (!isSeen(node, until)) return [];
    return [
      { tag: node.localName, attributes: attributesOf(node), sizes: sizesOf(node), children: inside(node, until) },
    ];
  });
}

/** What is folded away has no place at all; neither have the options of a closed choice, which are copied as long as they are few. */
function isSeen(element: Element, until: number): boolean {
  if (element instanceof HTMLOptionElement)
    return element.selected || (element.parentElement?.childElementCount ?? 0) <= MOST_OPTIONS;
  // It has no place of its own, but what stands in it has.
  if (getComputedStyle(element).display === 'contents') return true;
  return element.getClientRects().length > 0 && element.getBoundingClientRect().top <= until;
}

function inside(element: Element, until: number): readonly CopiedNode[] {
  return element instanceof HTMLOptionElement ? [element.text] : copyNodes(element, until);
}

function attributesOf(element: Element): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { name, value } of element.attributes) {
    // What was typed is nobody's but the field's; what is chosen is known by the control, not by the attribute.
    const state = name === 'checked' || name === 'selected' || (name === 'value' && isField(element));
    if (!state && isCopiedAttribute(name, value)) found[name] = value;
  }
  if (element instanceof HTMLInputElement && element.checked) found.checked = '';
  if (element instanceof HTMLInputElement && isFilterDay(element)) found.value = element.value;
  if (element instanceof HTMLOptionElement && element.selected) found.selected = '';
  return found;
}

/** A day that rows are filtered by is as much chosen as typed; days of forms are not copied. */
function isFilterDay(element: HTMLInputElement): boolean {
  return element.type === 'date' && element.closest('[data-filter]') !== null;
}

function isField(element: Element): boolean {
  return element instanceof HTMLInputElement && !['checkbox', 'radio'].includes(element.type);
}

function sizesOf(element: Element): Record<string, string> {
  return element instanceof HTMLElement ? copiedSizes((name) => element.style.getPropertyValue(name)) : {};
}

import type { CopiedNode } from '../../../domain/screen-copy.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Draws what was copied of a screen. Nothing in it answers yet. */
export function drawCopy(parent: Element, nodes: readonly CopiedNode[]): void {
  for (const node of nodes) {
    if (typeof node === 'string') {
      parent.append(node);
      continue;
    }
    const namespace = node.tag === 'svg' || parent.namespaceURI === SVG ? SVG : parent.namespaceURI;
    const element = document.createElementNS(namespace, node.tag);
    for (const [name, value] of Object.entries(node.attributes)) element.setAttribute(name, value);
    if (element instanceof HTMLElement) wearSizes(element, node.sizes);
    parent.append(element);
    drawCopy(element, node.children);
  }
}

/** One by one: our policy refuses a style attribute. */
function wearSizes({ style }: HTMLElement, sizes: Readonly<Record<string, string>>): void {
  for (const [name, size] of Object.entries(sizes)) style.setProperty(name, size);
}

/** The text of the style sheets that say something of what stands in an element: the screens before have left theirs too. */
export function copyStyles(parent: Element): string {
  const classes = new Set([...parent.querySelectorAll('[class]')].flatMap(({ classList }) => [...classList]));
  return [...document.styleSheets]
    .map(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText).join('\n'))
    .filter((text) => [...text.matchAll(/\.([\w-]+)/g)].some(([, name = '']) => classes.has(name)))
    .join('\n');
}

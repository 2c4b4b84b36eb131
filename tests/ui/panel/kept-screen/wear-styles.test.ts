// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { wearStyles } from '../../../../src/ui/panel/kept-screen/wear-styles.ts';

it('puts styles on beside those of others, and takes off its own alone', () => {
  const first = wearStyles('.a { color: red }');
  const second = wearStyles('.b { color: blue }');
  expect(document.adoptedStyleSheets.map(({ cssRules }) => cssRules[0]?.cssText)).toHaveLength(2);
  first();
  expect(document.adoptedStyleSheets.map(({ cssRules }) => cssRules[0]?.cssText)).toEqual([
    expect.stringContaining('.b'),
  ]);
  second();
  expect(document.adoptedStyleSheets).toHaveLength(0);
});

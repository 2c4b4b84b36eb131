// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { sayScreenReady } from '../../../../src/ui/panel/kept-screen/screen-ready.ts';
import { raiseStage, strikeStage } from '../../../../src/ui/panel/kept-screen/stage.ts';

let root: HTMLElement;
const NO_TROUBLE = new Promise<void>(() => {});

beforeEach(() => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
});

it('stands in front of the page until the living screen is ready', async () => {
  const stage = raiseStage(root);
  expect([...document.body.children]).toEqual([stage, root]);
  expect(root.style.visibility).toBe('hidden');
  const struck = strikeStage(stage, root, NO_TROUBLE);
  expect(stage.isConnected).toBe(true);
  sayScreenReady();
  await struck;
  expect([...document.body.children]).toEqual([root]);
  expect(root.style.cssText).toBe('');
});

it('hides nothing that has to be said', async () => {
  const stage = raiseStage(root);
  await strikeStage(stage, root, Promise.resolve());
  expect(stage.isConnected).toBe(false);
  expect(root.style.cssText).toBe('');
});

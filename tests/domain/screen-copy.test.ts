import { expect, it } from 'vitest';
import {
  type CopiedElement,
  copiedSizes,
  fitsSetting,
  isCopiedAttribute,
  isCopiedTag,
  isScreenCopy,
  type ScreenCopy,
} from '../../src/domain/screen-copy.ts';

const link: CopiedElement = {
  tag: 'a',
  attributes: { href: '#/partner', class: 'open' },
  sizes: {},
  children: ['Acme'],
};
const COPY: ScreenCopy = {
  path: '/partner/clients',
  query: 'range=last-30',
  language: 'en',
  release: '1.2.3',
  day: '2026-11-22',
  styles: '.open { color: red }',
  height: 4_000,
  nodes: ['Clients', { tag: 'ul', attributes: {}, sizes: { 'inline-size': '9rem' }, children: [link] }],
};

it('a copy is one also after it was kept as text', () => {
  expect(isScreenCopy(JSON.parse(JSON.stringify(COPY)))).toBe(true);
});

it.each([
  ['nothing', null],
  ['a list', [COPY]],
  ['one without nodes', { ...COPY, nodes: undefined }],
  ['one without a day', { ...COPY, day: 20261122 }],
  ['one with styles that are no text', { ...COPY, styles: ['/assets/a.css'] }],
  ['one with a script', { ...COPY, nodes: [{ ...link, tag: 'script' }] }],
  ['one with a frame far inside', { ...COPY, nodes: [{ ...link, children: [{ ...link, tag: 'iframe' }] }] }],
  ['one that acts', { ...COPY, nodes: [{ ...link, attributes: { onclick: 'alert(1)' } }] }],
  ['one that leads into a script', { ...COPY, nodes: [{ ...link, attributes: { href: 'javascript:alert(1)' } }] }],
  ['one with its own style', { ...COPY, nodes: [{ ...link, attributes: { style: 'color: red' } }] }],
  ['one with an attribute that is no text', { ...COPY, nodes: [{ ...link, attributes: { class: 1 } }] }],
  ['one with a size that is none', { ...COPY, nodes: [{ ...link, sizes: { 'inline-size': 'calc(1px)' } }] }],
  ['one with a size of another kind', { ...COPY, nodes: [{ ...link, sizes: { background: '1px' } }] }],
  ['one without sizes', { ...COPY, nodes: [{ ...link, sizes: undefined }] }],
  ['one with a height that is no number', { ...COPY, height: '12px' }],
  ['one without a question', { ...COPY, query: null }],
  ['one with a number among its nodes', { ...COPY, nodes: [1] }],
])('%s is no copy', (_, value) => {
  expect(isScreenCopy(value)).toBe(false);
});

it('fits the screen, the words and the release that it was made of, on any day', () => {
  const { path, query, language, release } = COPY;
  const setting = { path, query, language, release };
  expect(fitsSetting(COPY, setting)).toBe(true);
  expect(fitsSetting(COPY, { ...setting, path: '/partner' })).toBe(false);
  expect(fitsSetting(COPY, { ...setting, query: '' })).toBe(false);
  expect(fitsSetting(COPY, { ...setting, language: 'fr' })).toBe(false);
  expect(fitsSetting(COPY, { ...setting, release: '1.2.4' })).toBe(false);
});

it('copies what shows and names, and nothing that loads, runs or sends', () => {
  expect(['ul', 'table', 'svg', 'select'].every(isCopiedTag)).toBe(true);
  expect(['script', 'style', 'iframe', 'img', 'object', 'link', 'base'].some(isCopiedTag)).toBe(false);
  for (const [name, value] of [
    ['href', '#/partner'],
    ['href', 'https://app.example/1'],
    ['href', 'mailto:a@b.example'],
    ['aria-label', 'Clients'],
    ['data-look', 'quiet'],
    ['stroke-width', '2'],
  ] as const)
    expect(isCopiedAttribute(name, value), `${name}=${value}`).toBe(true);
  for (const [name, value] of [
    ['href', 'data:text/html,x'],
    ['src', 'a.png'],
    ['style', ''],
    ['onclick', ''],
    ['action', '#'],
    ['name', 'x'],
  ] as const)
    expect(isCopiedAttribute(name, value), `${name}=${value}`).toBe(false);
});

it('copies how wide an element is by itself, and no other style of it', () => {
  const styles: Record<string, string> = { 'inline-size': '6.5rem', 'min-inline-size': '100%', 'block-size': '9px' };
  expect(copiedSizes((name) => styles[name] ?? '')).toEqual({ 'inline-size': '6.5rem', 'min-inline-size': '100%' });
  expect(copiedSizes(() => 'auto')).toEqual({});
});

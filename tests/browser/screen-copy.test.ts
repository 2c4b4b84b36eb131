// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { keepScreenCopy, readScreenCopy } from '../../src/browser/screen-copy.ts';

const SETTING = { path: '/partner', query: '', language: 'en', release: '1.2.3' };
const COPY = { ...SETTING, day: '2026-11-22', styles: '', height: 700, nodes: ['Program progress'] };

beforeEach(() => localStorage.clear());

it('there is none before the screen was shown', () => {
  expect(readScreenCopy(SETTING)).toBeNull();
});

it('the one kept last of each screen is read', () => {
  keepScreenCopy({ ...COPY, nodes: ['before'] });
  keepScreenCopy(COPY);
  keepScreenCopy({ ...COPY, path: '/partner/clients', nodes: ['Clients'] });
  expect(readScreenCopy(SETTING)).toEqual(COPY);
  expect(readScreenCopy({ ...SETTING, path: '/partner/clients' })?.nodes).toEqual(['Clients']);
});

it('of what is asked of a screen, the last is read', () => {
  keepScreenCopy(COPY);
  keepScreenCopy({ ...COPY, query: 'due=overdue', nodes: ['overdue'] });
  expect(readScreenCopy(SETTING)).toBeNull();
  expect(readScreenCopy({ ...SETTING, query: 'due=overdue' })?.nodes).toEqual(['overdue']);
});

it('one of another language or release is not read', () => {
  keepScreenCopy(COPY);
  for (const other of [{ language: 'fr' }, { release: '2.0.0' }])
    expect(readScreenCopy({ ...SETTING, ...other })).toBeNull();
});

it.each([
  ['is no JSON', '{'],
  ['is something else', '"partner"'],
  ['runs something', JSON.stringify({ ...COPY, nodes: [{ tag: 'script', attributes: {}, sizes: {}, children: [] }] })],
])('one that %s is not read', (_, text) => {
  localStorage.setItem('screen /partner', text);
  expect(readScreenCopy(SETTING)).toBeNull();
});

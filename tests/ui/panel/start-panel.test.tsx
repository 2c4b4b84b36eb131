// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startPanel } from '../../../src/ui/panel/start-panel.tsx';
import { speak } from '../../fixtures/locale-messages.ts';
import { endPages } from '../../fixtures/page-roots.ts';

vi.mock('react-dom/client', async (load) => {
  const { remembering } = await import('../../fixtures/page-roots.ts');
  return remembering(await load());
});
// The page is started as a browser starts it, so nothing waits for React here.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });

beforeEach(() => {
  Object.assign(chrome.runtime, { getManifest: () => ({ version: '1.2.3' }) });
  localStorage.clear();
  location.hash = '';
  document.body.innerHTML = '<div id="root"></div>';
});
afterEach(endPages);

it('opens at the certifications', async () => {
  startPanel();
  await screen.findByRole('heading', { level: 1, name: 'Certifications' });
});

it('opens at the route that another page wished for, and takes the wish away', async () => {
  localStorage.setItem('panel-route', '/settings');
  startPanel();
  await screen.findByRole('heading', { level: 1, name: 'Settings' });
  expect(location.hash).toBe('#/settings');
  expect(localStorage.getItem('panel-route')).toBeNull();
});

it('says which language its words are in', async () => {
  speak('fr');
  startPanel();
  expect(document.documentElement.lang).toBe('fr');
  await screen.findByRole('link', { name: 'Réglages' });
});

it('refuses a page that has no place for it', () => {
  document.body.innerHTML = '';
  expect(() => startPanel()).toThrow('no root element');
});

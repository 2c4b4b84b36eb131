// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startWelcome } from '../../../src/ui/welcome/start-welcome.tsx';
import { speak } from '../../fixtures/locale-messages.ts';
import { endPages } from '../../fixtures/page-roots.ts';

vi.mock('react-dom/client', async (load) => {
  const { remembering } = await import('../../fixtures/page-roots.ts');
  return remembering(await load());
});
// The page is started as a browser starts it, so nothing waits for React here.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });

beforeEach(() => {
  document.body.innerHTML = '<div id="root"></div>';
});
afterEach(endPages);

it('shows the welcome page in the language of its words', async () => {
  speak('fr');
  startWelcome();
  await screen.findByRole('heading', { name: 'Savoir ce qui expire en premier' });
  expect(document.documentElement.lang).toBe('fr');
});

it('refuses a page that has no place for it', () => {
  document.body.innerHTML = '';
  expect(() => startWelcome()).toThrow('no root element');
});

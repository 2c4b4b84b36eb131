// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { startWelcome } from '../../../src/ui/welcome/start-welcome.tsx';
import { speak } from '../../fixtures/locale-messages.ts';

// The page that is started here lives on after its test, as one does in a browser.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });

beforeEach(() => {
  document.body.innerHTML = '<div id="root"></div>';
});
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

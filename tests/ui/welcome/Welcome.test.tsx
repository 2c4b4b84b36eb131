// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Welcome } from '../../../src/ui/welcome/Welcome.tsx';
import { LANGUAGES, speak } from '../../fixtures/locale-messages.ts';

describe('the welcome page', () => {
  it('says what to do first, in three steps', () => {
    render(<Welcome />);
    screen.getByRole('heading', { level: 1, name: 'Know what expires next' });
    expect(screen.getAllByRole('listitem').map((step) => step.querySelector('h2')?.textContent)).toEqual([
      'Pin the icon',
      'Paste what you have',
      'Click the icon',
    ]);
    expect(screen.getByRole('link', { name: 'Paste what you have' }).getAttribute('href')).toBe(
      '/sidepanel.html#/certifications/import',
    );
  });

  it('says where the data stays and whose tool this is not', () => {
    render(<Welcome />);
    screen.getByText(/^Everything you enter stays on this device/);
    screen.getByText(/not made, endorsed or supported by HubSpot/);
  });

  it.each(LANGUAGES)('says all of it in %s', (language) => {
    speak(language);
    render(<Welcome />);
    for (const element of screen.getByRole('main').querySelectorAll('h1, h2, p, a')) {
      expect(element.textContent).not.toBe('');
    }
  });
});

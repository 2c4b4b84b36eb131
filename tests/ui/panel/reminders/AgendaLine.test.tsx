// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { AgendaLine } from '../../../../src/ui/panel/reminders/AgendaLine.tsx';

const line = (holder: string) =>
  render(
    <AgendaLine
      route="/certifications/c-1"
      name="SEO"
      holder={holder}
      state={{ tone: 'warn', words: 'Expires in 7 days' }}
      actions={<button type="button">Done</button>}
    >
      <p>Came today</p>
    </AgendaLine>,
  );

it('says what, whose, how it stands and what can be done', () => {
  line('Ana Example');
  expect(screen.getByRole('listitem').textContent).toBe('SEO · Ana ExampleExpires in 7 daysCame todayDone');
  expect(screen.getByRole('link', { name: 'SEO' }).getAttribute('href')).toBe('#/certifications/c-1');
});

it('names nobody where it is the user’s own', () => {
  line('');
  expect(screen.getByRole('listitem').textContent).toBe('SEOExpires in 7 daysCame todayDone');
});

it('shows how it stands by an icon too', () => {
  line('');
  expect(screen.getByRole('listitem').querySelector('svg')?.getAttribute('data-tone')).toBe('warn');
});

// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { SectionFrame } from '../../../src/ui/components/SectionFrame.tsx';
import { renderPage } from '../../fixtures/render-page.tsx';

const SECTIONS = {
  one: { path: '/part/one', label: () => 'One' },
  two: { path: '/part/two', label: () => 'Two' },
};

it('names its sections, marks the present one and holds the screen', async () => {
  await renderPage(
    <SectionFrame label="Parts" sections={SECTIONS} present="two">
      <p>The screen</p>
    </SectionFrame>,
  );
  const nav = within(screen.getByRole('navigation', { name: 'Parts' }));
  expect(nav.getByRole('link', { name: 'One' }).getAttribute('href')).toBe('#/part/one');
  expect(nav.getByRole('link', { current: 'page' }).textContent).toBe('Two');
  expect(screen.getByText('The screen')).toBeDefined();
});

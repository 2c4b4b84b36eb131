// @vitest-environment happy-dom
import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { PanelFrame } from '../../../src/ui/panel/PanelFrame.tsx';
import { readRoute } from '../../../src/ui/panel/route.ts';

it.each([
  ['', 'Certifications'],
  ['#/certifications/c-1', 'Certifications'],
  ['#/settings', 'Settings'],
  ['#/partner/commissions', 'Partner'],
])('stands around a screen and marks the section of "%s"', (hash, section) => {
  render(<PanelFrame route={readRoute(hash)}>the screen</PanelFrame>);
  expect(screen.getByRole('main').textContent).toBe('the screen');
  const sections = within(screen.getByRole('navigation', { name: 'Sections' }));
  expect(sections.getByRole('link', { current: 'page' }).textContent).toBe(section);
});

it('names its sections in the order in which they are known', () => {
  render(<PanelFrame route={readRoute('')}>the screen</PanelFrame>);
  expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
    'Certifications',
    'Points',
    'Tickets',
    'Partner',
    'Reminders',
    'Settings',
  ]);
});

// @vitest-environment happy-dom
import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { PointsFrame } from '../../../../src/ui/panel/points/PointsFrame.tsx';

it('names the sections of points and marks the present one', () => {
  render(
    <PointsFrame section="tier">
      <p>the screen</p>
    </PointsFrame>,
  );
  const links = within(screen.getByRole('navigation', { name: 'Points sections' })).getAllByRole('link');
  expect(links.map((link) => [link.textContent, link.getAttribute('href'), link.getAttribute('aria-current')])).toEqual(
    [
      ['Calculator', '#/points/calculator', null],
      ['Tier', '#/points/tier', 'page'],
      ['Ledger', '#/points/ledger', null],
      ['Plan', '#/points/plan', null],
      ['Rules', '#/points/rules', null],
    ],
  );
  expect(screen.getByText('the screen').tagName).toBe('P');
});

// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { PaintedScreen } from '../../../src/ui/panel/PaintedScreen.tsx';
import type { PanelCopies } from '../../../src/ui/panel/panel-copies.ts';
import { readRoute } from '../../../src/ui/panel/route.ts';
import { listCopy } from '../../fixtures/list-copies.ts';
import { ticketCopy } from '../../fixtures/ticket-copies.ts';

const MOMENT = { now: Date.parse('2026-11-22T09:00Z'), zone: 'Europe/Paris' };
const BOTH: PanelCopies = { certifications: listCopy(), tickets: ticketCopy() };

function draw(hash: string, copies: PanelCopies) {
  return render(<PaintedScreen route={readRoute(hash)} copies={copies} moment={MOMENT} />).container;
}

it.each([
  ['', 'Inbound Marketing'],
  ['#/', 'Inbound Marketing'],
  ['#/certifications', 'Inbound Marketing'],
  ['#/tickets', 'The import stops'],
])('is at "%s" the list with %s', (hash, name) => {
  draw(hash, BOTH);
  expect(screen.getAllByRole('listitem').map((item) => item.querySelector('.name')?.textContent)).toEqual([name]);
});

it.each(['#/settings', '#/certifications/c-1', '#/tickets/new', '#/tickets/t-1', '#/nowhere'])(
  'is nothing at %s',
  (hash) => {
    expect(draw(hash, BOTH).textContent).toBe('');
  },
);

it.each(['', '#/tickets'])('is nothing at "%s" where no copy of that list is kept', (hash) => {
  const other = hash === '' ? { ...BOTH, certifications: null } : { ...BOTH, tickets: null };
  expect(draw(hash, other).textContent).toBe('');
});

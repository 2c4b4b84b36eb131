// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { PaintedScreen } from '../../../src/ui/panel/PaintedScreen.tsx';
import { PanelFrame } from '../../../src/ui/panel/PanelFrame.tsx';
import { paintPanel } from '../../../src/ui/panel/paint-panel.tsx';
import type { PanelCopies } from '../../../src/ui/panel/panel-copies.ts';
import { readRoute } from '../../../src/ui/panel/route.ts';
import { listCopy } from '../../fixtures/list-copies.ts';
import { plainMarkup } from '../../fixtures/plain-markup.ts';
import { ticketCopy } from '../../fixtures/ticket-copies.ts';

const MOMENT = { now: Date.parse('2026-11-22T09:00Z'), zone: 'Europe/Paris' };
const COPIES: PanelCopies = { certifications: listCopy(), tickets: ticketCopy() };
let root: HTMLElement;

beforeEach(() => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
});

it.each([
  ['', 'Inbound Marketing'],
  ['#/', 'Inbound Marketing'],
  ['#/certifications', 'Inbound Marketing'],
  ['#/tickets', 'The import stops'],
])('paints at "%s" the list that React draws afterwards', (hash, name) => {
  paintPanel(root, readRoute(hash), COPIES, MOMENT);
  const later = render(
    <PanelFrame route={readRoute(hash)}>
      <PaintedScreen route={readRoute(hash)} copies={COPIES} moment={MOMENT} />
    </PanelFrame>,
  );
  expect(plainMarkup(root)).toBe(plainMarkup(later.container));
  expect(root.textContent).toContain(name);
});

it.each(['#/settings', '#/certifications/c-1', '#/nowhere'])('paints at %s no more than the sections', (hash) => {
  paintPanel(root, readRoute(hash), COPIES, MOMENT);
  screen.getByRole('link', { name: 'Settings' });
  expect(screen.getByRole('main').textContent).toBe('');
});

it('paints the sections when there is no copy, and one page over the other', () => {
  paintPanel(root, readRoute(''), COPIES, MOMENT);
  paintPanel(root, readRoute(''), null, MOMENT);
  expect(screen.getByRole('main').textContent).toBe('');
});

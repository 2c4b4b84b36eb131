// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { PaintedList } from '../../../src/ui/panel/certifications/PaintedList.tsx';
import { PanelFrame } from '../../../src/ui/panel/PanelFrame.tsx';
import { paintPanel } from '../../../src/ui/panel/paint-panel.tsx';
import { readRoute } from '../../../src/ui/panel/route.ts';
import { listCopy } from '../../fixtures/list-copies.ts';
import { plainMarkup } from '../../fixtures/plain-markup.ts';

const MOMENT = { now: Date.parse('2026-11-22T09:00Z'), zone: 'Europe/Paris' };
let root: HTMLElement;

beforeEach(() => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
});

it.each(['', '#/', '#/certifications'])('paints at "%s" the list that React draws afterwards', (hash) => {
  paintPanel(root, readRoute(hash), listCopy(), MOMENT);
  const later = render(
    <PanelFrame route={readRoute(hash)}>
      <PaintedList copy={listCopy()} moment={MOMENT} />
    </PanelFrame>,
  );
  expect(plainMarkup(root)).toBe(plainMarkup(later.container));
  expect(root.textContent).toContain('Inbound Marketing');
});

it.each(['#/settings', '#/certifications/c-1', '#/nowhere'])('paints at %s no more than the sections', (hash) => {
  paintPanel(root, readRoute(hash), listCopy(), MOMENT);
  screen.getByRole('link', { name: 'Settings' });
  expect(screen.getByRole('main').textContent).toBe('');
});

it('paints the sections when there is no copy, and one page over the other', () => {
  paintPanel(root, readRoute(''), listCopy(), MOMENT);
  paintPanel(root, readRoute(''), null, MOMENT);
  expect(screen.getByRole('main').textContent).toBe('');
});

import { fireEvent, render } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Mark } from '../../../../../src/domain/tickets/pictures/edits.ts';
import { StageMark } from '../../../../../src/ui/panel/tickets/pictures/StageMark.tsx';
import { mark } from '../../../../fixtures/picture-rows.ts';

function stage(of: Mark, selected = false) {
  const onGrab = vi.fn();
  const { container } = render(
    <svg aria-hidden="true">
      <StageMark mark={of} size={{ width: 800, height: 600 }} selected={selected} onGrab={onGrab} />
    </svg>,
  );
  return { onGrab, container, all: (what: string) => [...container.querySelectorAll(what)] };
}

describe('a mark on the stage', () => {
  it('is drawn upright, whichever way it was pulled', () => {
    const { all } = stage(mark({ kind: 'box', x: 50, y: 50, width: -40, height: -20 }));
    expect(all('rect').map((rect) => ['x', 'y', 'width', 'height'].map((name) => rect.getAttribute(name)))).toEqual([
      ['10', '30', '40', '20'],
      ['10', '30', '40', '20'],
    ]);
  });

  it('is an arrow from where it begins to what it points at', () => {
    const { all } = stage(mark({ kind: 'arrow', x: 50, y: 50, width: -40, height: 20 }));
    expect(all('path')[0]?.getAttribute('d')).toMatch(/^M50 50L10 70M/);
  });

  it('says its text', () => {
    const { all } = stage(mark({ kind: 'text', text: '<b>here</b>' }));
    expect(all('text')[0]?.textContent).toBe('<b>here</b>');
  });

  it.each([
    ['mask', 4],
    ['box', 4],
    ['arrow', 2],
    ['text', 0],
  ] as const)('has, chosen as a %s, %d corners to pull', (kind, corners) => {
    const { all, onGrab } = stage(mark({ kind }), true);
    const handles = all('path').filter((path) => path.getAttribute('d')?.endsWith('h0.001'));
    expect(handles).toHaveLength(corners);
    for (const handle of handles) fireEvent.pointerDown(handle);
    expect(new Set(onGrab.mock.calls.map(([, , corner]) => corner)).size).toBe(corners);
  });

  it('can be taken hold of itself', () => {
    const { all, onGrab } = stage(mark());
    fireEvent.pointerDown(all('rect')[0] ?? document.body);
    expect(onGrab).toHaveBeenCalledWith(expect.anything(), mark(), null);
  });

  it('shows that it was dropped', () => {
    const { all } = stage(mark({ dropped: true }));
    expect(all('[data-dropped]')).toHaveLength(1);
  });
});

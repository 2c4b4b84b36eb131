import { type PointerEvent, useRef } from 'react';
import { type EditChange, newMark } from '../../../../domain/tickets/pictures/edit-changes.ts';
import { LEAST_SIDE, type Mark } from '../../../../domain/tickets/pictures/edits.ts';
import { type Corner, pulled } from '../../../../domain/tickets/pictures/mark-handles.ts';
import type { Rectangle, Size } from '../../../../domain/tickets/pictures/rectangle.ts';
import { useWorld } from '../../../components/world-context.ts';
import type { Tool } from './EditorTools.tsx';

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Options {
  readonly tool: Tool;
  readonly size: Size;
  readonly onSelect: (id: string | null) => void;
  readonly onChange: (change: EditChange, joined?: boolean) => void;
}

/** What the pointer is doing: `move` gives the change for where it is now, null while it has not moved far enough. */
interface Drag {
  readonly move: (to: Point) => EditChange | null;
  /** Whether it has changed anything yet; all that follows is one step with that. */
  begun: boolean;
}

/** Drawing, moving and pulling with a pointer, in pixels of the picture. */
export function useStageDrag({ tool, size, onSelect, onChange }: Options) {
  const world = useWorld();
  const drag = useRef<Drag | null>(null);

  const pointOf = (stage: Element, { clientX, clientY }: PointerEvent): Point => {
    const { left, top, width, height } = stage.getBoundingClientRect();
    return {
      x: ((clientX - left) * size.width) / Math.max(1, width),
      y: ((clientY - top) * size.height) / Math.max(1, height),
    };
  };

  const begin = (event: PointerEvent<SVGSVGElement>) => {
    if (event.button !== 0 || drag.current !== null) return;
    const from = pointOf(event.currentTarget, event);
    if (tool === 'select') return onSelect(null);
    event.preventDefault();
    event.currentTarget.setPointerCapture?.(event.pointerId);
    if (tool === 'text') {
      const id = world.newId();
      onChange({ do: 'add', mark: newMark('text', id, { ...from, width: 0, height: 0 }) });
      onSelect(id);
    } else if (tool === 'crop') {
      drag.current = dragOf((to) => (far(from, to) ? { do: 'crop', crop: between(from, to, size) } : null));
    } else {
      const id = world.newId();
      let drawn = false;
      drag.current = dragOf((to) => {
        if (!drawn && !far(from, to)) return null;
        const place = between(from, to, size);
        const change: EditChange = drawn ? { do: 'place', id, place } : { do: 'add', mark: newMark(tool, id, place) };
        if (!drawn) onSelect(id);
        drawn = true;
        return change;
      });
    }
  };

  const grab = (event: PointerEvent, mark: Mark, corner: Corner | null) => {
    // A tool draws over what is there already; only corners can be pulled at any time.
    if (event.button !== 0 || (corner === null && tool !== 'select')) return;
    const stage = event.currentTarget.closest('svg');
    if (stage === null) return;
    event.preventDefault();
    event.stopPropagation();
    stage.setPointerCapture?.(event.pointerId);
    onSelect(mark.id);
    const { id, x, y, width, height } = mark;
    const from = pointOf(stage, event);
    drag.current = dragOf((to) => {
      const place =
        corner === null
          ? { x: x + to.x - from.x, y: y + to.y - from.y, width, height }
          : pulled({ x, y, width, height }, corner, inside(to, size));
      return { do: 'place', id, place };
    });
  };

  const move = (event: PointerEvent<SVGSVGElement>) => {
    const { current } = drag;
    const change = current?.move(pointOf(event.currentTarget, event)) ?? null;
    if (current === null || change === null) return;
    onChange(change, current.begun);
    current.begun = true;
  };
  const end = () => {
    drag.current = null;
  };
  return { begin, grab, move, end };
}

function dragOf(move: Drag['move']): Drag {
  return { move, begun: false };
}

function far(from: Point, to: Point): boolean {
  return Math.abs(to.x - from.x) >= LEAST_SIDE || Math.abs(to.y - from.y) >= LEAST_SIDE;
}

function inside({ x, y }: Point, { width, height }: Size): Point {
  return { x: Math.min(width, Math.max(0, x)), y: Math.min(height, Math.max(0, y)) };
}

function between(from: Point, to: Point, size: Size): Rectangle {
  const end = inside(to, size);
  return { x: from.x, y: from.y, width: end.x - from.x, height: end.y - from.y };
}

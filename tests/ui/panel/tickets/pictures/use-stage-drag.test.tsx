import { fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { EditChange } from '../../../../../src/domain/tickets/pictures/edit-changes.ts';
import type { Corner } from '../../../../../src/domain/tickets/pictures/mark-handles.ts';
import type { Tool } from '../../../../../src/ui/panel/tickets/pictures/EditorTools.tsx';
import { useStageDrag } from '../../../../../src/ui/panel/tickets/pictures/use-stage-drag.ts';
import { drag, stageRect } from '../../../../fixtures/drag.ts';
import { renderTicketPart } from '../../../../fixtures/picture-page.tsx';
import { mark } from '../../../../fixtures/picture-rows.ts';

beforeEach(() => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(stageRect);
});
afterEach(() => vi.restoreAllMocks());

interface Props {
  readonly tool: Tool;
  readonly corner: Corner | null;
  readonly onSelect: (id: string | null) => void;
  readonly onChange: (change: EditChange, joined?: boolean) => void;
}

function Stage({ tool, corner, onSelect, onChange }: Props) {
  const { begin, grab, move, end } = useStageDrag({ tool, size: { width: 800, height: 600 }, onSelect, onChange });
  return (
    <svg role="img" aria-label="stage" onPointerDown={begin} onPointerMove={move} onPointerUp={end}>
      <rect onPointerDown={(event) => grab(event, mark(), corner)} />
    </svg>
  );
}

async function stage(tool: Tool, corner: Corner | null = null) {
  const changes: [EditChange, boolean | undefined][] = [];
  const onSelect = vi.fn();
  const { container } = await renderTicketPart(
    <Stage
      tool={tool}
      corner={corner}
      onSelect={onSelect}
      onChange={(change, joined) => void changes.push([change, joined])}
    />,
  );
  const rect = container.querySelector('rect');
  if (rect === null) throw new Error('No mark');
  return { changes, onSelect, svg: screen.getByRole('img', { name: 'stage' }), rect };
}

describe('drawing with a pointer', () => {
  it.each(['mask', 'box', 'arrow'] as const)('draws a %s in pixels of the picture, as one step', async (tool) => {
    const { changes, onSelect, svg } = await stage(tool);
    drag(svg, [10, 10], [10.5, 10.5], [60, 40], [110, 60]);
    expect(changes).toMatchObject([
      [{ do: 'add', mark: { kind: tool, x: 20, y: 20, width: 100, height: 60 } }, false],
      [{ do: 'place', place: { x: 20, y: 20, width: 200, height: 100 } }, true],
    ]);
    expect(onSelect).toHaveBeenCalledOnce();
  });

  it('stops at the edge of the picture', async () => {
    const { changes, svg } = await stage('crop');
    drag(svg, [200, 150], [900, -50]);
    expect(changes).toEqual([[{ do: 'crop', crop: { x: 400, y: 300, width: 400, height: -300 } }, false]]);
  });

  it('puts a text where the pointer goes down', async () => {
    const { changes, onSelect, svg } = await stage('text');
    drag(svg, [10, 20], [100, 100]);
    expect(changes).toMatchObject([[{ do: 'add', mark: { kind: 'text', x: 20, y: 40 } }, undefined]]);
    expect(onSelect).toHaveBeenCalledOnce();
  });

  it('draws over what is there, by a click draws nothing, and by another button neither', async () => {
    const { changes, svg, rect } = await stage('mask');
    drag(rect, [10, 10], [60, 40]);
    expect(changes).toMatchObject([[{ do: 'add' }, false]]);
    drag(svg, [10, 10]);
    fireEvent.pointerDown(svg, { button: 2, clientX: 1, clientY: 1 });
    fireEvent.pointerMove(svg, { clientX: 90, clientY: 90 });
    expect(changes).toHaveLength(1);
  });
});

describe('moving with a pointer', () => {
  it('moves a mark by as much as the pointer, and chooses it', async () => {
    const { changes, onSelect, rect } = await stage('select');
    drag(rect, [10, 10], [15, 20], [20, 30]);
    expect(onSelect).toHaveBeenCalledWith('m-1');
    expect(changes).toEqual([
      [{ do: 'place', id: 'm-1', place: { x: 20, y: 30, width: 40, height: 20 } }, false],
      [{ do: 'place', id: 'm-1', place: { x: 30, y: 50, width: 40, height: 20 } }, true],
    ]);
  });

  it('pulls a corner, whatever tool is chosen', async () => {
    const { changes, rect } = await stage('mask', 'end');
    drag(rect, [25, 15], [50, 50]);
    expect(changes).toEqual([[{ do: 'place', id: 'm-1', place: { x: 10, y: 10, width: 90, height: 90 } }, false]]);
  });

  it('chooses nothing by a click beside every mark', async () => {
    const { changes, onSelect, svg } = await stage('select');
    drag(svg, [1, 1], [50, 50]);
    expect(onSelect.mock.calls).toEqual([[null]]);
    expect(changes).toEqual([]);
  });
});

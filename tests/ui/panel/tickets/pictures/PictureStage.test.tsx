import { screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { PictureEdits } from '../../../../../src/domain/tickets/pictures/edits.ts';
import { PictureStage } from '../../../../../src/ui/panel/tickets/pictures/PictureStage.tsx';
import { drag, stageRect } from '../../../../fixtures/drag.ts';
import { renderTicketPart, watchView } from '../../../../fixtures/picture-page.tsx';
import { edits, mark } from '../../../../fixtures/picture-rows.ts';

beforeEach(() => {
  watchView();
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(stageRect);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

async function stage(of: PictureEdits, fullSize = false) {
  const onChange = vi.fn();
  const { container } = await renderTicketPart(
    <PictureStage
      source={new Blob(['pixels'])}
      size={{ width: 800, height: 600 }}
      edits={of}
      tool="mask"
      selected={null}
      fullSize={fullSize}
      onSelect={() => {}}
      onChange={onChange}
    />,
  );
  const svg = container.querySelector('svg');
  const frame = svg?.parentElement;
  if (svg === null || !(frame instanceof HTMLElement)) throw new Error('No stage');
  return { svg, frame, onChange, container };
}

it('shows the picture, with a name, and every mark over it', async () => {
  const { svg } = await stage(edits(mark(), mark({ id: 'm-2', kind: 'box' })));
  expect(screen.getByRole('img', { name: 'The picture, 800 × 600 pixels' })).toHaveProperty('src', 'blob:picture-1');
  expect(svg.getAttribute('viewBox')).toBe('0 0 800 600');
  expect(svg.querySelectorAll('[data-kind]')).toHaveLength(2);
});

it('shows what is cut away', async () => {
  const { svg } = await stage({ crop: { x: 100, y: 100, width: 200, height: 100 }, marks: [] });
  expect(svg.querySelector('path')?.getAttribute('d')).toBe('M0 0H800V600H0ZM100 100h200v100h-200Z');
});

it('fits unless it is asked for in full', async () => {
  const fits = await stage(edits());
  expect(fits.frame.style.inlineSize).toBe('');
  const full = await stage(edits(), true);
  expect(full.frame.style.inlineSize).toBe('800px');
});

it('is drawn on', async () => {
  const { svg, onChange } = await stage(edits());
  drag(svg, [0, 0], [50, 50]);
  expect(onChange).toHaveBeenCalledWith(expect.objectContaining({ do: 'add' }), false);
});

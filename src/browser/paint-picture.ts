import { arrowHead } from '../domain/tickets/pictures/arrow-head.ts';
import type { DrawingPlan, DrawingStep } from '../domain/tickets/pictures/drawing-plan.ts';
import type { Size } from '../domain/tickets/pictures/rectangle.ts';
import type { PictureKind } from '../domain/tickets/ticket-picture.ts';

export interface PaintedPicture extends Size {
  readonly blob: Blob;
}

/** `unreadable`: the browser cannot decode it, or its file is gone from the disk. */
export type Painting = PaintedPicture | 'unreadable';

/** Well above what shows, well below what a camera writes. Chromium's own default is as much. */
const QUALITY = 0.92;
/** A mask is black whatever it hides, so that its colour tells nothing. */
const MASK = '#000000';
const POINTER = '#d3202c';
const HALO = '#ffffff';

/**
 * Draws a picture anew and encodes what was drawn: nothing of the source's file gets into the new one, neither what a mask
 * covers nor what a camera noted. `planFor` is told the true size, turned as the camera noted.
 */
export async function paintPicture(
  source: Blob,
  planFor: (size: Size) => DrawingPlan,
  type: PictureKind,
): Promise<Painting> {
  const bitmap = await createImageBitmap(source).catch(refusalOf);
  if (bitmap === 'unreadable') return 'unreadable';
  try {
    const { width, height, steps } = planFor({ width: bitmap.width, height: bitmap.height });
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('This browser draws no pictures');
    context.imageSmoothingQuality = 'high';
    for (const step of steps) drawStep(context, bitmap, step);
    return { blob: await canvas.convertToBlob({ type, quality: QUALITY }), width, height };
  } finally {
    bitmap.close();
  }
}

/** A browser says only by the error's name that it cannot decode a file or cannot find it. */
function refusalOf(error: unknown): 'unreadable' {
  const name = error instanceof DOMException ? error.name : '';
  if (/^(?:InvalidState|NotReadable|NotFound|Encoding|Unknown)Error$/.test(name)) return 'unreadable';
  throw error;
}

function drawStep(context: OffscreenCanvasRenderingContext2D, source: ImageBitmap, step: DrawingStep): void {
  switch (step.draw) {
    case 'picture': {
      const { from, to } = step;
      context.drawImage(source, from.x, from.y, from.width, from.height, to.x, to.y, to.width, to.height);
      return;
    }
    case 'mask':
      context.fillStyle = MASK;
      context.fillRect(step.area.x, step.area.y, step.area.width, step.area.height);
      return;
    case 'box':
      outlined(context, step.line, () => {
        context.rect(step.area.x, step.area.y, step.area.width, step.area.height);
      });
      return;
    case 'arrow':
      outlined(context, step.line, () => {
        const [left, right] = arrowHead(step.from, step.to, step.line);
        context.moveTo(...step.from);
        context.lineTo(...step.to);
        context.moveTo(...left);
        context.lineTo(...step.to);
        context.lineTo(...right);
      });
      return;
    case 'text':
      context.font = `600 ${step.size}px system-ui, sans-serif`;
      context.textBaseline = 'top';
      context.lineJoin = 'round';
      context.lineWidth = step.size / 4;
      context.strokeStyle = HALO;
      context.strokeText(step.text, ...step.at);
      context.fillStyle = POINTER;
      context.fillText(step.text, ...step.at);
  }
}

/** A line with a halo, seen on any ground. */
function outlined(context: OffscreenCanvasRenderingContext2D, line: number, trace: () => void): void {
  context.lineCap = 'round';
  context.lineJoin = 'round';
  for (const [width, colour] of [
    [line * 2, HALO],
    [line, POINTER],
  ] as const) {
    context.beginPath();
    trace();
    context.lineWidth = width;
    context.strokeStyle = colour;
    context.stroke();
  }
}

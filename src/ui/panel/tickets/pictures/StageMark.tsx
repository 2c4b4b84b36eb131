import type { PointerEvent } from 'react';
import { arrowHead } from '../../../../domain/tickets/pictures/arrow-head.ts';
import { lineWidth } from '../../../../domain/tickets/pictures/drawing-plan.ts';
import { type Mark, textSize } from '../../../../domain/tickets/pictures/edits.ts';
import { type Corner, handlesOf } from '../../../../domain/tickets/pictures/mark-handles.ts';
import { type Size, upright } from '../../../../domain/tickets/pictures/rectangle.ts';
import styles from './PictureStage.module.css';

interface Props {
  readonly mark: Mark;
  readonly size: Size;
  readonly selected: boolean;
  /** Told on which corner the pointer went down; null for the mark itself. */
  readonly onGrab: (event: PointerEvent, mark: Mark, corner: Corner | null) => void;
}

/** A mark as it will be drawn, with what it is taken hold of by. The lists below the picture do the same by keyboard. */
export function StageMark({ mark, size, selected, onGrab }: Props) {
  return (
    <g className={styles.mark} data-kind={mark.kind} data-dropped={mark.dropped || undefined}>
      <g onPointerDown={(event) => onGrab(event, mark, null)}>
        <Shape mark={mark} size={size} />
      </g>
      {selected ? <rect className={styles.frame} {...areaOf(mark, size)} /> : null}
      {selected
        ? handlesOf(mark).map(({ corner, x, y }) => (
            <path
              key={corner}
              className={styles.handle}
              d={`M${x} ${y}h0.001`}
              onPointerDown={(event) => onGrab(event, mark, corner)}
            />
          ))
        : null}
    </g>
  );
}

function areaOf(mark: Mark, size: Size) {
  if (mark.kind !== 'text') return upright(mark);
  const high = textSize(size);
  return { x: mark.x, y: mark.y, width: Math.max(high, mark.text.length * high * 0.6), height: high * 1.2 };
}

function Shape({ mark, size }: Pick<Props, 'mark' | 'size'>) {
  const { kind, x, y, width, height, text } = mark;
  const line = lineWidth(size);
  switch (kind) {
    case 'mask':
      return <rect className={styles.mask} {...upright(mark)} />;
    case 'box':
      return (
        <>
          <rect className={styles.halo} {...upright(mark)} strokeWidth={line * 2} />
          <rect className={styles.line} {...upright(mark)} strokeWidth={line} />
        </>
      );
    case 'arrow': {
      const tip = [x + width, y + height] as const;
      const [left, right] = arrowHead([x, y], tip, line);
      const path = `M${x} ${y}L${tip.join(' ')}M${left.join(' ')}L${tip.join(' ')}L${right.join(' ')}`;
      return (
        <>
          <path className={styles.halo} d={path} strokeWidth={line * 2} />
          <path className={styles.line} d={path} strokeWidth={line} />
        </>
      );
    }
    case 'text': {
      const high = textSize(size);
      return (
        <>
          <rect className={styles.grip} {...areaOf(mark, size)} />
          <text className={styles.text} x={x} y={y + high * 0.85} fontSize={high} strokeWidth={high / 4}>
            {text}
          </text>
        </>
      );
    }
  }
}

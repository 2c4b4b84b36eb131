import { i18n } from '#i18n';
import type { EditChange } from '../../../../domain/tickets/pictures/edit-changes.ts';
import { keptArea, type PictureEdits } from '../../../../domain/tickets/pictures/edits.ts';
import type { Rectangle, Size } from '../../../../domain/tickets/pictures/rectangle.ts';
import type { Tool } from './EditorTools.tsx';
import styles from './PictureStage.module.css';
import { StageMark } from './StageMark.tsx';
import { useObjectUrl } from './use-object-url.ts';
import { useStageDrag } from './use-stage-drag.ts';

interface Props {
  readonly source: Blob;
  readonly size: Size;
  readonly edits: PictureEdits;
  readonly tool: Tool;
  readonly selected: string | null;
  readonly fullSize: boolean;
  readonly onSelect: (id: string | null) => void;
  readonly onChange: (change: EditChange, joined?: boolean) => void;
}

/** The picture with what will be drawn on it, to be worked on with a pointer. Fits the panel unless asked for in full. */
export function PictureStage({ source, size, edits, tool, selected, fullSize, onSelect, onChange }: Props) {
  const url = useObjectUrl(source);
  const { begin, grab, move, end } = useStageDrag({ tool, size, onSelect, onChange });
  const { width, height } = size;
  const kept = keptArea(edits, size);
  return (
    <div className={styles.window}>
      <div
        className={styles.stage}
        style={
          fullSize
            ? { inlineSize: `${Math.round(width / devicePixelRatio)}px`, aspectRatio: width / height }
            : { maxInlineSize: `min(100%, ${((60 * width) / height).toFixed(2)}vh)`, aspectRatio: width / height }
        }
      >
        {url === null ? null : (
          <img src={url} alt={i18n.t('pictures.editor.picture', { width, height })} draggable={false} />
        )}
        <svg
          viewBox={`0 0 ${width} ${height}`}
          preserveAspectRatio="none"
          aria-hidden="true"
          focusable="false"
          data-tool={tool}
          onPointerDown={begin}
          onPointerMove={move}
          onPointerUp={end}
          onPointerCancel={end}
        >
          {edits.marks.map((mark) => (
            <StageMark key={mark.id} mark={mark} size={size} selected={mark.id === selected} onGrab={grab} />
          ))}
          {edits.crop === null ? null : (
            <>
              <path className={styles.cut} d={`M0 0H${width}V${height}H0Z${outlineOf(kept)}`} />
              <path className={styles.frame} d={outlineOf(kept)} />
            </>
          )}
        </svg>
      </div>
    </div>
  );
}

function outlineOf({ x, y, width, height }: Rectangle): string {
  return `M${x} ${y}h${width}v${height}h${-width}Z`;
}

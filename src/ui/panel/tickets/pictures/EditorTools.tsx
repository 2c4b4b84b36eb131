import { i18n } from '#i18n';
import type { MarkKind } from '../../../../domain/tickets/pictures/edits.ts';
import { Button } from '../../../components/Button.tsx';
import styles from './EditorTools.module.css';
import { toolName } from './mark-names.ts';

export const TOOLS = ['mask', 'box', 'arrow', 'text', 'crop', 'select'] as const;
export type Tool = (typeof TOOLS)[number];

interface Props {
  readonly tool: Tool;
  readonly onTool: (tool: Tool) => void;
  readonly onAdd: (kind: MarkKind | 'crop') => void;
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
  readonly fullSize: boolean;
  readonly onFullSize: (on: boolean) => void;
}

/** What a drag over the picture draws, and the way back. */
export function EditorTools({ tool, onTool, onAdd, undo, redo, fullSize, onFullSize }: Props) {
  return (
    <div className={styles.tools}>
      <fieldset className={styles.choice}>
        <legend className="visually-hidden">{i18n.t('pictures.editor.tools')}</legend>
        {TOOLS.map((one) => (
          <label key={one}>
            <input type="radio" name="picture-tool" checked={one === tool} onChange={() => onTool(one)} />
            <span>{toolName(one)}</span>
          </label>
        ))}
      </fieldset>
      <p className={styles.hint}>{i18n.t(`pictures.editor.hint.${tool}`)}</p>
      <div className={styles.row}>
        {tool === 'select' ? null : (
          <Button look="quiet" onClick={() => onAdd(tool)}>
            {i18n.t('pictures.editor.addMiddle')}
          </Button>
        )}
        <Button look="quiet" disabled={undo === null} onClick={() => undo?.()}>
          {i18n.t('pictures.editor.undo')}
        </Button>
        <Button look="quiet" disabled={redo === null} onClick={() => redo?.()}>
          {i18n.t('pictures.editor.redo')}
        </Button>
        <Button look="quiet" aria-pressed={fullSize} onClick={() => onFullSize(!fullSize)}>
          {i18n.t('pictures.editor.zoom')}
        </Button>
      </div>
    </div>
  );
}

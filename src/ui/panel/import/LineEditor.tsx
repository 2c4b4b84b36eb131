import { useEffect, useId, useRef } from 'react';
import { TextField } from '../../components/TextField.tsx';
import styles from './LineFrame.module.css';

/** One cell of a row, as it was met. */
export interface EditedCell<Field extends string> {
  readonly field: Field;
  readonly label: string;
  readonly text: string;
  readonly wide?: boolean;
  /** Texts to choose from. */
  readonly suggestions?: readonly string[];
}

interface Props<Field extends string> {
  readonly cells: readonly EditedCell<Field>[];
  readonly label: string;
  /** The field to begin in. */
  readonly start: Field;
  readonly onEdit: (field: Field, text: string) => void;
  readonly onClose: () => void;
}

/** The cells of a row as they were met, to be corrected. The row is judged anew at every stroke. */
export function LineEditor<Field extends string>({ cells, label, start, onEdit, onClose }: Props<Field>) {
  const lists = useId();
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const { current: field } = first;
    field?.focus({ preventScroll: true });
    // The table makes room in the frame after the one that draws the editor; before that there is nowhere to scroll to.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => field?.scrollIntoView({ block: 'nearest' }));
    });
    return () => cancelAnimationFrame(frame);
  }, []);
  return (
    <fieldset
      className={styles.editor}
      aria-label={label}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      {cells.map(({ field, label: name, text, wide = false, suggestions = [] }) => (
        <TextField
          key={field}
          label={name}
          value={text}
          onText={(value) => onEdit(field, value)}
          wide={wide}
          {...(suggestions.length === 0 ? {} : { list: `${lists}${field}` })}
          {...(field === start ? { ref: first } : {})}
        />
      ))}
      {cells.map(({ field, suggestions = [] }) =>
        suggestions.length === 0 ? null : (
          <datalist key={field} id={`${lists}${field}`}>
            {suggestions.map((text) => (
              <option key={text} value={text} />
            ))}
          </datalist>
        ),
      )}
    </fieldset>
  );
}

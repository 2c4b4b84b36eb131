import type { KeyboardEvent, ReactNode } from 'react';
import type { EditChange } from '../../../../domain/tickets/pictures/edit-changes.ts';
import type { Mark } from '../../../../domain/tickets/pictures/edits.ts';
import { movedByKey } from '../../../../domain/tickets/pictures/key-moves.ts';
import type { Size } from '../../../../domain/tickets/pictures/rectangle.ts';
import { Button } from '../../../components/Button.tsx';

interface Props {
  readonly mark: Mark;
  readonly size: Size;
  readonly selected: boolean;
  /** For those who do not see where it stands. */
  readonly label?: string;
  readonly children: ReactNode;
  readonly onSelect: () => void;
  readonly onChange: (change: EditChange) => void;
  readonly onRemove: () => void;
}

/** One mark to be chosen, and to be moved by keys while it has the focus. */
export function MarkButton({ mark, size, selected, label, children, onSelect, onChange, onRemove }: Props) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey) return;
    if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      onRemove();
      return;
    }
    const place = movedByKey(mark, event.key, { resize: event.shiftKey, fine: event.altKey, size });
    if (place === null) return;
    event.preventDefault();
    onSelect();
    onChange({ do: 'place', id: mark.id, place });
  };
  return (
    <Button look="quiet" aria-pressed={selected} aria-label={label} onClick={onSelect} onKeyDown={onKeyDown}>
      {children}
    </Button>
  );
}

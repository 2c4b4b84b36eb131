import { i18n } from '#i18n';
import type { EditChange } from '../../../../domain/tickets/pictures/edit-changes.ts';
import type { Mark } from '../../../../domain/tickets/pictures/edits.ts';
import type { Size } from '../../../../domain/tickets/pictures/rectangle.ts';
import { Button } from '../../../components/Button.tsx';
import { MarkButton } from './MarkButton.tsx';
import styles from './MarkList.module.css';
import { namedMarks } from './mark-names.ts';

interface Props {
  readonly marks: readonly Mark[];
  readonly size: Size;
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
  readonly onChange: (change: EditChange) => void;
}

/** The user's own marks, to be chosen, moved and removed without a pointer. */
export function MarkList({ marks, size, selected, onSelect, onChange }: Props) {
  const named = namedMarks(marks);
  return (
    <section aria-labelledby="marks">
      <h4 id="marks">{i18n.t('pictures.marks.title')}</h4>
      {named.length === 0 ? (
        <p className={styles.soft}>{i18n.t('pictures.marks.none')}</p>
      ) : (
        <ul className={styles.list}>
          {named.map(({ mark, name }) => (
            <li key={mark.id}>
              <MarkButton
                mark={mark}
                size={size}
                selected={mark.id === selected}
                onSelect={() => onSelect(mark.id)}
                onChange={onChange}
                onRemove={() => onChange({ do: 'remove', id: mark.id })}
              >
                {mark.kind === 'text' && mark.text !== '' ? mark.text : name}
              </MarkButton>
              <Button
                look="quiet"
                aria-label={i18n.t('pictures.marks.remove', { name })}
                onClick={() => onChange({ do: 'remove', id: mark.id })}
              >
                {i18n.t('action.delete')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <p className={styles.soft}>{i18n.t('pictures.marks.hint')}</p>
    </section>
  );
}

import { i18n } from '#i18n';
import type { EditChange } from '../../../../domain/tickets/pictures/edit-changes.ts';
import type { Mark } from '../../../../domain/tickets/pictures/edits.ts';
import type { Size } from '../../../../domain/tickets/pictures/rectangle.ts';
import { MarkButton } from './MarkButton.tsx';
import styles from './MarkList.module.css';
import { foundName } from './mark-names.ts';

interface Props {
  readonly marks: readonly Mark[];
  readonly size: Size;
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
  readonly onChange: (change: EditChange) => void;
}

/** What was found on the page, each to be masked or left in sight. */
export function FoundList({ marks, size, selected, onSelect, onChange }: Props) {
  const groups = Map.groupBy(
    marks.filter(({ found }) => found !== null),
    ({ found }) => found?.group ?? '',
  );
  if (groups.size === 0) return null;
  return (
    <section aria-labelledby="found">
      <h4 id="found">{i18n.t('pictures.found.title')}</h4>
      <ul className={styles.list}>
        {[...groups].map(([group, boxes]) => {
          const [first] = boxes;
          if (first === undefined || first.found === null) return null;
          const name = foundName(first.found);
          return (
            <li key={group}>
              <label className={styles.check}>
                <input
                  type="checkbox"
                  checked={!first.dropped}
                  onChange={({ target }) => onChange({ do: 'drop', group, dropped: !target.checked })}
                />
                <span>{name}</span>
              </label>
              <span className={styles.ends}>
                {first.dropped
                  ? null
                  : boxes.map((mark, index) => {
                      const adjust =
                        boxes.length === 1
                          ? i18n.t('pictures.found.adjust')
                          : i18n.t('pictures.found.adjustNumber', { number: index + 1 });
                      return (
                        <MarkButton
                          key={mark.id}
                          mark={mark}
                          size={size}
                          selected={mark.id === selected}
                          label={i18n.t('pictures.found.adjustOf', { adjust, name })}
                          onSelect={() => onSelect(mark.id)}
                          onChange={onChange}
                          onRemove={() => onChange({ do: 'drop', group, dropped: true })}
                        >
                          {adjust}
                        </MarkButton>
                      );
                    })}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

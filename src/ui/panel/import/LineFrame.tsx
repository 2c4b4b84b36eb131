import { type ReactNode, type RefObject, useId } from 'react';
import { i18n } from '#i18n';
import type { RowState } from '../../../domain/import/row-state.ts';
import type { ImportKind } from '../../../jobs/import/import-review.ts';
import { Button } from '../../components/Button.tsx';
import { StateIcon, type Tone } from '../../components/StateIcon.tsx';
import type { LineProps } from './FoundTable.tsx';
import styles from './LineFrame.module.css';
import { rowStateWords } from './row-state-words.ts';

type Drawn = Pick<LineProps<ImportKind>, 'index' | 'offset' | 'measure' | 'ticked' | 'onTick' | 'onOpen'>;

interface Props extends Drawn {
  readonly name: string;
  readonly details: readonly string[];
  readonly state: RowState;
  readonly blocked: boolean;
  readonly editing: boolean;
  /** The button that opens the editor; it takes the focus of what goes from under it. */
  readonly toggle: RefObject<HTMLButtonElement | null>;
  /** Reasons, changes and the editor. */
  readonly children: ReactNode;
}

const TONES: Record<RowState, Tone> = {
  new: 'good',
  known: 'muted',
  updates: 'calm',
  'needs-a-look': 'warn',
};

/** One row of the table of what was found: whether to take it, what it says, in which state it is and why. */
export function LineFrame({ name, details, state, blocked, editing, toggle, children, ...drawn }: Props) {
  const { index, offset, measure, ticked, onTick, onOpen } = drawn;
  const detail = useId();
  return (
    <tr
      aria-rowindex={index + 2}
      ref={measure}
      data-index={index}
      className={styles.line}
      style={{ transform: `translateY(${offset}px)` }}
    >
      <td className={styles.take}>
        <input
          type="checkbox"
          aria-label={i18n.t('import.tick', { name })}
          aria-describedby={details.length === 0 ? undefined : detail}
          checked={ticked}
          disabled={blocked}
          onChange={(event) => onTick(event.target.checked)}
        />
      </td>
      <td className={styles.what}>
        <p className={styles.name}>{name}</p>
        {details.length === 0 ? null : (
          <p id={detail} className={styles.detail}>
            {details.join(' · ')}
          </p>
        )}
        {children}
      </td>
      <td className={styles.state} aria-live={editing ? 'polite' : undefined}>
        <StateIcon tone={TONES[state]} />
        {rowStateWords(state)}
      </td>
      <td className={styles.edit}>
        <Button
          ref={toggle}
          look="quiet"
          aria-expanded={editing}
          aria-label={editing ? undefined : i18n.t('import.edit', { name })}
          onClick={() => onOpen(!editing)}
        >
          {i18n.t(editing ? 'import.editDone' : 'action.edit')}
        </Button>
      </td>
    </tr>
  );
}

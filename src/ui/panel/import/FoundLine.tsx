import { useId, useRef } from 'react';
import { i18n } from '#i18n';
import type { FoundField, FoundRow } from '../../../domain/certifications/import/found-row.ts';
import { isBlocked, type Reason, weightOf } from '../../../domain/certifications/import/review-reason.ts';
import type { ReviewedRow } from '../../../domain/certifications/import/reviewed-row.ts';
import { dateWords } from '../../../jobs/date-words.ts';
import { Button } from '../../components/Button.tsx';
import { StateIcon, type Tone } from '../../components/StateIcon.tsx';
import { ChangeList } from './ChangeList.tsx';
import styles from './FoundLine.module.css';
import { FoundLineEditor } from './FoundLineEditor.tsx';
import { ReasonList } from './ReasonList.tsx';
import { rowStateWords } from './reason-words.ts';

interface Props {
  readonly row: ReviewedRow;
  readonly index: number;
  /** Pixels below the top of the table. */
  readonly offset: number;
  readonly measure: (element: HTMLElement | null) => void;
  readonly ticked: boolean;
  /** What was met, while the row is being edited. */
  readonly met: FoundRow | undefined;
  readonly onTick: (ticked: boolean) => void;
  readonly onEdit: (field: FoundField, text: string) => void;
  readonly onOpen: (open: boolean) => void;
}

const TONES: Record<ReviewedRow['state'], Tone> = {
  new: 'good',
  known: 'muted',
  updates: 'calm',
  'needs-a-look': 'warn',
};

/** One row that was found: whether to take it, what it says, in which state it is and why. */
export function FoundLine({ row, index, offset, measure, ticked, met, onTick, onEdit, onOpen }: Props) {
  const name = row.name === '' ? i18n.t('import.noNameYet') : row.name;
  const dates = [row.earned, row.expires].map((date) => (date === null ? '…' : dateWords(date)));
  const details = [
    row.holderName,
    row.earned === null && row.expires === null ? '' : dates.join(' – '),
    row.issuer,
    row.email,
  ].filter((text) => text !== '');
  const editing = met !== undefined;
  const detail = useId();
  const toggle = useRef<HTMLButtonElement>(null);
  const close = () => {
    toggle.current?.focus({ preventScroll: true });
    onOpen(false);
  };
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
          disabled={isBlocked(row.reasons)}
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
        <ReasonList
          row={row}
          onEdit={(field, text) => {
            // The button that was pressed goes with its reason.
            toggle.current?.focus({ preventScroll: true });
            onEdit(field, text);
          }}
        />
        {row.state === 'updates' ? <ChangeList changes={row.changes} /> : null}
        {met === undefined ? null : (
          <FoundLineEditor
            met={met}
            label={i18n.t('import.edit', { name })}
            start={firstWrong(row.reasons)}
            onEdit={onEdit}
            onClose={close}
          />
        )}
      </td>
      <td className={styles.state} aria-live={editing ? 'polite' : undefined}>
        <StateIcon tone={TONES[row.state]} />
        {rowStateWords(row.state)}
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

/** The field to correct first; the name where nothing is wrong. */
function firstWrong(reasons: readonly Reason[]): FoundField {
  const wrong = reasons.find((reason) => weightOf(reason) === 'blocks');
  if (wrong === undefined) return 'name';
  if ('field' in wrong) return wrong.field;
  return wrong.code === 'expiry-before-earned' ? 'expires' : 'name';
}

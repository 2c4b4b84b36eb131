import { useEffect, useId, useRef } from 'react';
import type { FoundField, FoundRow } from '../../../domain/certifications/import/found-row.ts';
import { catalogue } from '../../../facts/catalogue.ts';
import { TextField } from '../../components/TextField.tsx';
import styles from './FoundLine.module.css';
import { fieldLabel } from './reason-words.ts';

const FIELDS: readonly FoundField[] = [
  'name',
  'holderName',
  'email',
  'earned',
  'expires',
  'link',
  'credentialId',
  'issuer',
];

interface Props {
  readonly met: FoundRow;
  readonly label: string;
  /** The field to begin in. */
  readonly start: FoundField;
  readonly onEdit: (field: FoundField, text: string) => void;
  readonly onClose: () => void;
}

/** The cells of a row as they were met, to be corrected. The row is judged anew at every stroke. */
export function FoundLineEditor({ met, label, start, onEdit, onClose }: Props) {
  const names = useId();
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
      {FIELDS.map((field) => (
        <TextField
          key={field}
          label={fieldLabel(field)}
          value={met[field]}
          onText={(text) => onEdit(field, text)}
          wide={field === 'name' || field === 'link'}
          {...(field === 'name' ? { list: names } : {})}
          {...(field === start ? { ref: first } : {})}
        />
      ))}
      <datalist id={names}>
        {catalogue.map(({ id, name }) => (
          <option key={id} value={name.en} />
        ))}
      </datalist>
    </fieldset>
  );
}

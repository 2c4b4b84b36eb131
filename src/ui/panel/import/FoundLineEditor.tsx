import { useId } from 'react';
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
  readonly onEdit: (field: FoundField, text: string) => void;
}

/** The cells of a row as they were met, to be corrected. The row is judged anew at every stroke. */
export function FoundLineEditor({ met, onEdit }: Props) {
  const names = useId();
  return (
    <div className={styles.editor}>
      {FIELDS.map((field) => (
        <TextField
          key={field}
          label={fieldLabel(field)}
          value={met[field]}
          onText={(text) => onEdit(field, text)}
          wide={field === 'name' || field === 'link'}
          {...(field === 'name' ? { list: names } : {})}
        />
      ))}
      <datalist id={names}>
        {catalogue.map(({ id, name }) => (
          <option key={id} value={name.en} />
        ))}
      </datalist>
    </div>
  );
}

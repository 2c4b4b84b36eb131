import type { FoundField, FoundRow } from '../../../../domain/certifications/import/found-row.ts';
import { catalogue } from '../../../../facts/catalogue.ts';
import { LineEditor } from '../../import/LineEditor.tsx';
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

const NAMES = catalogue.map(({ name }) => name.en);

/** The cells of a certification as they were met, to be corrected. */
export function FoundLineEditor({ met, ...editor }: Props) {
  const cells = FIELDS.map((field) => ({
    field,
    label: fieldLabel(field),
    text: met[field],
    wide: field === 'name' || field === 'link',
    ...(field === 'name' ? { suggestions: NAMES } : {}),
  }));
  return <LineEditor cells={cells} {...editor} />;
}

import type { Certification } from '../../../domain/certifications/certification.ts';
import { dateWords } from '../../../jobs/date-words.ts';
import { Field } from '../../components/Field.tsx';

interface Props {
  readonly label: string;
  readonly certifications: readonly Certification[];
  /** Empty for none. */
  readonly value: string;
  /** What stands for none. */
  readonly none: string;
  readonly wide?: boolean;
  readonly onPick: (certificationId: string) => void;
}

/** One of a holder's certifications, or none. */
export function CertificationSelect({ label, certifications, value, none, wide = false, onPick }: Props) {
  return (
    <Field label={label} wide={wide}>
      {(control) => (
        <select {...control} value={value} onChange={(event) => onPick(event.target.value)}>
          <option value="">{none}</option>
          {certifications.map((row) => (
            <option key={row.id} value={row.id}>
              {optionWords(row, certifications)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** The name, and the expiry where a second record has the same name. */
function optionWords({ id, name, expires }: Certification, all: readonly Certification[]): string {
  const twin = all.some((other) => other.id !== id && other.name === name);
  return twin && expires !== null ? `${name} · ${dateWords(expires)}` : name;
}

import { useId } from 'react';
import { i18n } from '#i18n';
import { Field } from '../../components/Field.tsx';
import styles from './DateField.module.css';

interface Props {
  readonly label: string;
  readonly name: string;
  /** `YYYY-MM-DD`, or `YYYY-MM` as a month field gives it; empty for none. */
  readonly value: string;
  readonly monthOnly: boolean;
  readonly error: string | null;
  readonly onChange: (value: string, monthOnly: boolean) => void;
}

/** A date that may be known by its month only. */
export function DateField({ label, name, value, monthOnly, error, onChange }: Props) {
  const about = useId();
  return (
    <div className={styles.date}>
      <Field label={label} error={error}>
        {(control) => (
          <input
            {...control}
            // The two kinds of control do not share what is typed half into one of them.
            key={monthOnly ? 'month' : 'day'}
            name={name}
            type={monthOnly ? 'month' : 'date'}
            value={monthOnly ? value.slice(0, 7) : fullDay(value)}
            onChange={(event) => onChange(event.target.value, monthOnly)}
          />
        )}
      </Field>
      <label className={styles.month}>
        <input
          type="checkbox"
          // Said after its name rather than in it: a label's words belong to one control only.
          aria-describedby={about}
          checked={monthOnly}
          onChange={(event) => onChange(value, event.target.checked)}
        />
        {i18n.t('field.monthOnly')}
      </label>
      <span id={about} className="visually-hidden">
        {label}
      </span>
    </div>
  );
}

/** A month that becomes a day starts on its first. */
function fullDay(value: string): string {
  return /^\d{4}-\d{2}$/.test(value) ? `${value}-01` : value;
}

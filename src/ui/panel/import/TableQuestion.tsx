import { i18n } from '#i18n';
import { Field } from '../../components/Field.tsx';

interface Props<Value extends string> {
  readonly label: string;
  /** Null while nothing is chosen. */
  readonly value: Value | null;
  readonly choices: readonly { readonly value: Value; readonly words: string }[];
  /** What is said while nothing is chosen, where nothing needs to be. */
  readonly none?: string;
  readonly onPick: (value: Value | null) => void;
}

/** One answer for the whole of a table. */
export function TableQuestion<Value extends string>({ label, value, choices, none, onPick }: Props<Value>) {
  return (
    <Field label={label}>
      {(control) => (
        <select
          {...control}
          value={value ?? ''}
          onChange={(event) => onPick(choices.find((choice) => choice.value === event.target.value)?.value ?? null)}
        >
          <option value="">{none ?? i18n.t('import.choose')}</option>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.words}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

import { Field } from './Field.tsx';

interface Props<Option extends string> {
  readonly label: string;
  readonly value: Option;
  readonly options: readonly Option[];
  readonly words: (option: Option) => string;
  readonly onChoose: (option: Option) => void;
}

/** A choice among a few. */
export function SelectField<Option extends string>({ label, value, options, words, onChoose }: Props<Option>) {
  return (
    <Field label={label}>
      {(control) => (
        <select
          {...control}
          value={value}
          onChange={(event) => {
            const chosen = options.find((option) => option === event.target.value);
            if (chosen !== undefined) onChoose(chosen);
          }}
        >
          {options.map((option) => (
            <option key={option} value={option}>
              {words(option)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

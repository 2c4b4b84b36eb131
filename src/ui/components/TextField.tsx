import type { ComponentProps, ReactNode } from 'react';
import { Field } from './Field.tsx';

interface Props extends Omit<ComponentProps<'input'>, 'onChange' | 'value'> {
  readonly label: string;
  readonly value: string;
  readonly onText: (text: string) => void;
  readonly hint?: ReactNode;
  readonly error?: string | null;
  readonly wide?: boolean;
}

/** A field of one line. */
export function TextField({ label, value, onText, hint, error = null, wide = false, ...input }: Props) {
  return (
    <Field label={label} error={error} wide={wide} {...(hint === undefined ? {} : { hint })}>
      {(control) => (
        <input
          autoComplete="off"
          {...input}
          {...control}
          value={value}
          onChange={(event) => onText(event.target.value)}
        />
      )}
    </Field>
  );
}

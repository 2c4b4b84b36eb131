import { useState } from 'react';
import { i18n } from '#i18n';
import type { DecimalText } from '../../../domain/points/decimal.ts';
import { AmountField } from './AmountField.tsx';
import { readTyped, typedText } from './typed-amount.ts';

interface Props {
  readonly label: string;
  readonly hint?: string;
  /** What holds; null for nothing. */
  readonly value: DecimalText | null;
  /** Whether it has to be more than zero. */
  readonly positive?: boolean;
  /** Given what was typed once the field is left or Enter is pressed; null when it was emptied. */
  readonly onChoose: (value: DecimalText | null) => void;
}

/** An amount that holds when the field is left or Enter is pressed. A wrong one says so and changes nothing. */
export function AmountChoice({ label, hint, value, positive = false, onChoose }: Props) {
  const [text, setText] = useState(typedText(value));
  const [error, setError] = useState<string | null>(null);
  const [shown, setShown] = useState(value);
  // Not in an effect, which would come after the first key and take it away again.
  if (shown !== value) {
    setShown(value);
    setText(typedText(value));
  }
  const choose = (next: DecimalText | null) => {
    if (positive && next === '0') return setError(i18n.t('calculator.notZero'));
    setError(null);
    if (next !== value) onChoose(next);
  };
  const settle = () => {
    const reading = readTyped(text);
    if (reading.kind === 'amount') choose(reading.value);
    else if (reading.kind === 'refused' && reading.reason === 'empty') choose(null);
  };
  return (
    <AmountField
      label={label}
      {...(hint === undefined ? {} : { hint })}
      text={text}
      error={error}
      onText={setText}
      onChosen={choose}
      onBlur={settle}
      onKeyDown={(event) => {
        if (event.key === 'Enter') settle();
      }}
    />
  );
}

import { type ComponentProps, useId, useRef } from 'react';
import { i18n } from '#i18n';
import { browserLanguage } from '../../../browser/language.ts';
import { longAmount } from '../../../domain/points/amount-text.ts';
import type { DecimalText } from '../../../domain/points/decimal.ts';
import { Button } from '../../components/Button.tsx';
import { TextField } from '../../components/TextField.tsx';
import styles from './AmountField.module.css';
import { amountWords } from './amount-words.ts';
import { readTyped, typedText } from './typed-amount.ts';

interface Props extends Omit<ComponentProps<typeof TextField>, 'value'> {
  /** As typed. */
  readonly text: string;
  /** A reading that was chosen where the text has several; the text is given to `onText` as well. */
  readonly onChosen?: (value: DecimalText) => void;
}

/**
 * A field for an amount in the user's own way of writing. It says what is wrong with the text as it is typed, except that
 * there is none, and asks where the text can be read in more than one way. `error` is what else is wrong.
 */
export function AmountField({ text, error = null, wide = false, onChosen, ...field }: Props) {
  const id = useId();
  const around = useRef<HTMLDivElement>(null);
  const reading = readTyped(text);
  const choose = (value: DecimalText) => {
    field.onText(typedText(value));
    onChosen?.(value);
    // The button goes with the question.
    around.current?.querySelector('input')?.focus();
  };
  const own = reading.kind === 'refused' && reading.reason !== 'empty' ? amountWords(reading) : null;
  return (
    <div ref={around} className={styles.amount} data-wide={wide || undefined}>
      <TextField
        inputMode="decimal"
        {...field}
        value={text}
        error={own ?? (reading.kind === 'question' ? i18n.t('calculator.question') : error)}
      />
      {reading.kind === 'question' ? (
        <fieldset className={styles.question} aria-labelledby={id}>
          <span id={id} className="visually-hidden">
            {i18n.t('calculator.readings')}
          </span>
          {reading.readings.map((value) => (
            <Button key={value} onClick={() => choose(value)}>
              {longAmount(value, browserLanguage(), 2)}
            </Button>
          ))}
        </fieldset>
      ) : null}
    </div>
  );
}

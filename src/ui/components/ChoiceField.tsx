import { Combobox } from '@base-ui/react/combobox';
import { type ReactNode, useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { bestMatches } from '../../domain/best-matches.ts';
import styles from './ChoiceField.module.css';
import { Field } from './Field.tsx';

export interface Choice {
  readonly value: string;
  /** What is shown and searched. */
  readonly label: string;
  /** What is searched as well. */
  readonly code?: string;
  /** Said behind the label in the list. */
  readonly note?: string;
}

interface Props {
  readonly label: string;
  /** Null while nothing is chosen. */
  readonly value: string | null;
  readonly choices: readonly Choice[];
  readonly onPick: (value: string | null) => void;
  readonly hint?: ReactNode;
  readonly error?: string | null;
  readonly wide?: boolean;
  /** How many matches the list shows at most; all unless said. */
  readonly most?: number;
  /** Told of a text that is left in the field and names none of the choices, where such a text means something. */
  readonly onOther?: (typed: string) => void;
}

/** A field that is filled from a long list, which typing narrows. Emptied, it holds nothing. */
export function ChoiceField({ label, value, choices, onPick, hint, error = null, wide = false, ...rest }: Props) {
  const { most, onOther } = rest;
  const chosen = choices.find((choice) => choice.value === value) ?? null;
  const [typed, setTyped] = useState('');
  // What is chosen stands in the field, and narrows nothing.
  const query = typed === chosen?.label ? '' : typed;
  const found = useMemo(() => bestMatches(choices, query).slice(0, most), [choices, query, most]);
  /** Whoever types a name in full and goes on has chosen it. */
  const settle = (text: string) => {
    const named = choices.find((choice) => isNamed(choice, text));
    if (named !== undefined && named.value !== value) onPick(named.value);
    if (named === undefined && text.trim() !== '') onOther?.(text.trim());
  };
  return (
    <Combobox.Root
      items={choices}
      value={chosen}
      isItemEqualToValue={(a, b) => a.value === b.value}
      filteredItems={found}
      onInputValueChange={setTyped}
      autoHighlight
      onValueChange={(choice) => onPick(choice?.value ?? null)}
    >
      <Field label={label} error={error} wide={wide} {...(hint === undefined ? {} : { hint })}>
        {(control) => (
          <Combobox.Input
            {...control}
            className={styles.input}
            autoComplete="off"
            onBlur={(event) => settle(event.currentTarget.value)}
          />
        )}
      </Field>
      <Combobox.Portal>
        <Combobox.Positioner className={styles.positioner} sideOffset={4}>
          <Combobox.Popup className={styles.popup}>
            <Combobox.Empty className={styles.empty}>{i18n.t('calculator.noneFound')}</Combobox.Empty>
            <Combobox.List className={styles.list}>
              {(choice: Choice) => (
                <Combobox.Item key={choice.value} value={choice} className={styles.item}>
                  <Combobox.ItemIndicator className={styles.mark}>✓</Combobox.ItemIndicator>
                  <span className={styles.label}>{choice.label}</span>
                  {choice.note === undefined ? null : <span className={styles.note}>{choice.note}</span>}
                </Combobox.Item>
              )}
            </Combobox.List>
          </Combobox.Popup>
        </Combobox.Positioner>
      </Combobox.Portal>
    </Combobox.Root>
  );
}

function isNamed({ label, code }: Choice, typed: string): boolean {
  const text = typed.trim().toLowerCase();
  return text !== '' && (text === label.toLowerCase() || text === code?.toLowerCase());
}

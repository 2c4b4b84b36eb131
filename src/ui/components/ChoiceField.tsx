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
  /** Where a text that names none of the choices means something. */
  readonly other?: OtherText;
}

interface OtherText {
  /** What the field holds while nothing is chosen, as typed. */
  readonly text: string;
  readonly onText: (typed: string) => void;
  /** What the end of the list says of such a text, to settle on it; null where it cannot be settled on. */
  readonly words: ((typed: string) => string) | null;
  readonly onSettle: (typed: string) => void;
}

/** What stands for a text that is none of the choices. */
const TEXT = '\u0000text';
const OFFER = '\u0000offer';

/** A field that is filled from a long list, which typing narrows. Emptied, it holds nothing. */
export function ChoiceField({ label, value, choices, onPick, hint, error = null, wide = false, ...rest }: Props) {
  const { most, other } = rest;
  const held = choices.find((choice) => choice.value === value) ?? null;
  const chosen = held ?? (other === undefined || other.text === '' ? null : { value: TEXT, label: other.text });
  const [typed, setTyped] = useState('');
  const [typing, setTyping] = useState(false);
  // What is chosen stands in the field, and narrows nothing unless it is what one types just now.
  const query = typing ? typed : held === null ? (other?.text ?? '') : '';
  const found = useMemo(() => bestMatches(choices, query).slice(0, most), [choices, query, most]);
  const offers = other !== undefined && other.words !== null;
  const shown = useMemo(() => {
    const isOther = offers && query.trim() !== '' && !choices.some((choice) => isNamed(choice, query));
    return isOther ? [...found, { value: OFFER, label: query.trim() }] : found;
  }, [choices, found, offers, query]);
  const pick = (choice: Choice | null) => {
    setTyping(false);
    if (choice?.value === OFFER) other?.onSettle(choice.label);
    else onPick(choice?.value ?? null);
  };
  /** Whoever types a name in full and goes on has chosen it. */
  const settle = (text: string) => {
    setTyping(false);
    const named = choices.find((choice) => isNamed(choice, text));
    if (named !== undefined && (held === null || !isNamed(held, text))) onPick(named.value);
  };
  return (
    <Combobox.Root
      // All of these are shown where the field holds what is chosen; a text that is none of them narrows them all the same.
      items={other === undefined ? choices : shown}
      value={chosen}
      isItemEqualToValue={(a, b) => a.value === b.value}
      filteredItems={shown}
      onInputValueChange={(text, { reason }) => {
        setTyped(text);
        if (reason !== 'input-change') return;
        setTyping(true);
        if (text !== '') other?.onText(text);
      }}
      autoHighlight
      onValueChange={pick}
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
                  <span className={styles.label}>
                    {choice.value === OFFER ? other?.words?.(choice.label) : choice.label}
                  </span>
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

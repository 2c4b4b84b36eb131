import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { CurrencyCode } from '../../../../domain/currency.ts';
import { currenciesWithBase } from '../../../../domain/points/currencies-with-base.ts';
import { withBase } from '../../../../domain/points/own-bases.ts';
import type { RuleBook } from '../../../../domain/points/rule-book.ts';
import { Button } from '../../../components/Button.tsx';
import { AmountField } from '../AmountField.tsx';
import { CurrencyField } from '../CurrencyField.tsx';
import { readTyped } from '../typed-amount.ts';
import type { ChangeOverrides } from '../use-change-overrides.ts';
import styles from './NewBase.module.css';

interface Props {
  readonly book: RuleBook;
  readonly wanted: CurrencyCode | null;
  readonly change: ChangeOverrides;
}

/** Adds a currency that HubSpot's tables do not list. */
export function NewBase({ book, wanted, change }: Props) {
  const [currency, setCurrency] = useState(wanted);
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  // Whoever was sent here for this currency goes on at its amount.
  useEffect(() => {
    if (wanted !== null) form.current?.querySelector<HTMLElement>('[name="amount"]')?.focus();
  }, [wanted]);
  const reading = readTyped(text);
  const known = currency !== null && currenciesWithBase(book).includes(currency);
  const missing = i18n.t('problem.missing');
  const nothing = reading.kind === 'refused' && reading.reason === 'empty';
  const zero = reading.kind === 'amount' && reading.value === '0';
  const add = () => {
    if (currency === null || known || reading.kind !== 'amount' || zero) return setTried(true);
    change((now) => ({ bases: withBase(now.bases, { currency, table: null }, reading.value) }));
    setCurrency(null);
    setText('');
    setTried(false);
  };
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      aria-label={i18n.t('rules.addCurrency')}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <CurrencyField
        label={i18n.t('rules.furtherCurrency')}
        value={currency}
        book={book}
        error={known ? i18n.t('rules.knownCurrency') : tried && currency === null ? missing : null}
        onPick={setCurrency}
      />
      <AmountField
        label={i18n.t('rules.itsBaseAmount')}
        name="amount"
        text={text}
        error={zero ? i18n.t('calculator.notZero') : tried && nothing ? missing : null}
        onText={setText}
      />
      <Button type="submit">{i18n.t('rules.addCurrency')}</Button>
    </form>
  );
}

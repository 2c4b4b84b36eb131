import { type ReactNode, useMemo } from 'react';
import { i18n } from '#i18n';
import { browserLanguage } from '../../../browser/language.ts';
import { CURRENCY_CODES, type CurrencyCode } from '../../../domain/currency.ts';
import { currenciesWithBase } from '../../../domain/points/currencies-with-base.ts';
import type { RuleBook } from '../../../domain/points/rule-book.ts';
import { currencyWords } from '../../../jobs/currency-words.ts';
import { type Choice, ChoiceField } from '../../components/ChoiceField.tsx';

interface Props {
  /** Said in place of "Client currency". */
  readonly label?: string;
  readonly value: CurrencyCode | null;
  /** Whose currencies come first: those that points can be worked out for. */
  readonly book: RuleBook;
  readonly onPick: (currency: CurrencyCode | null) => void;
  readonly hint?: ReactNode;
  readonly error?: string | null;
  readonly wide?: boolean;
}

/** A currency, by its code or its name in the user's language. */
export function CurrencyField({ label, book, ...field }: Props) {
  const language = browserLanguage();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the names are in the browser's language
  const choices = useMemo(() => choicesOf(book), [book, language]);
  return <ChoiceField {...field} label={label ?? i18n.t('calculator.currency')} choices={choices} />;
}

function choicesOf(book: RuleBook): readonly Choice[] {
  const first = currenciesWithBase(book);
  const note = i18n.t('calculator.noBase');
  const others = CURRENCY_CODES.filter((code) => !first.includes(code));
  return [...first.map((code) => choiceOf(code)), ...others.map((code) => ({ ...choiceOf(code), note }))];
}

function choiceOf(code: CurrencyCode): Choice {
  return { value: code, label: `${code} · ${currencyWords(code)}`, code };
}

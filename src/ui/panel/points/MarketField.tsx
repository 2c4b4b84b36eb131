import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { browserLanguage } from '../../../browser/language.ts';
import { COUNTRY_CODES, type CountryCode } from '../../../domain/country.ts';
import { countryWords } from '../../../jobs/country-words.ts';
import { type Choice, ChoiceField } from '../../components/ChoiceField.tsx';

interface Props {
  /** Said in place of "Client market". */
  readonly label?: string;
  readonly value: CountryCode | null;
  readonly onPick: (market: CountryCode | null) => void;
  readonly hint?: ReactNode;
  readonly error?: string | null;
  readonly wide?: boolean;
}

/** A country, by its name in the user's language or its code. */
export function MarketField({ label, ...field }: Props) {
  return <ChoiceField {...field} label={label ?? i18n.t('calculator.market')} choices={countries()} />;
}

let named: { readonly language: string; readonly choices: readonly Choice[] } | null = null;

/** Naming and sorting them all takes longer than a key press should. */
function countries(): readonly Choice[] {
  const language = browserLanguage();
  if (named?.language === language) return named.choices;
  const { compare } = new Intl.Collator(language);
  const choices = COUNTRY_CODES.map((code) => ({ value: code, label: countryWords(code), code }));
  named = { language, choices: choices.toSorted((a, b) => compare(a.label, b.label)) };
  return named.choices;
}

import { useMemo } from 'react';
import { i18n } from '#i18n';
import { browserLanguage } from '../../../../browser/language.ts';
import { COUNTRY_CODES } from '../../../../domain/country.ts';
import { currenciesWithBase } from '../../../../domain/points/currencies-with-base.ts';
import type { RuleBook } from '../../../../domain/points/rule-book.ts';
import type { UsualPlaces } from '../../../../domain/points/usual-places.ts';
import { countryWords } from '../../../../jobs/country-words.ts';
import { currencyWords } from '../../../../jobs/currency-words.ts';
import { Field } from '../../../components/Field.tsx';
import { SelectField } from '../../../components/SelectField.tsx';
import styles from './ClosingDeals.module.css';
import { CASES, caseWords, type PlanCase } from './plan-cases.ts';

interface Props {
  readonly gap: PlanCase;
  /** Empty while none is chosen. */
  readonly market: string;
  readonly currency: string;
  readonly places: UsualPlaces;
  readonly book: RuleBook;
  readonly onGap: (gap: PlanCase) => void;
  readonly onPlace: (place: { readonly market?: string; readonly currency?: string }) => void;
}

/** Which gap is to be closed, where, and in which currency. What the clients have stands first. */
export function ClosingSelects({ gap, market, currency, places, book, onGap, onPlace }: Props) {
  const language = browserLanguage();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the names are in the browser's language
  const countries = useMemo(
    () => byName(COUNTRY_CODES.map((code) => ({ code, name: countryWords(code) }))),
    [language],
  );
  const money = (code: string) => ({ code, name: `${code} · ${currencyWords(code)}` });
  const based = currenciesWithBase(book);
  return (
    <div className={styles.fields}>
      <PlaceSelect
        label={i18n.t('calculator.market')}
        value={market}
        own={places.markets.map((code) => ({ code, name: countryWords(code) }))}
        others={countries}
        onPick={(picked) => onPlace({ market: picked })}
      />
      <PlaceSelect
        label={i18n.t('calculator.currency')}
        value={currency}
        own={places.currencies.filter((code) => based.includes(code)).map(money)}
        others={based.map(money)}
        onPick={(picked) => onPlace({ currency: picked })}
      />
      <SelectField label={i18n.t('plan.gap')} value={gap} options={CASES} words={caseWords} onChoose={onGap} />
    </div>
  );
}

interface Place {
  readonly code: string;
  readonly name: string;
}

interface PlaceProps {
  readonly label: string;
  readonly value: string;
  /** Of the user's own clients. */
  readonly own: readonly Place[];
  readonly others: readonly Place[];
  readonly onPick: (code: string) => void;
}

function PlaceSelect({ label, value, own, others, onPick }: PlaceProps) {
  const codes = new Set(own.map(({ code }) => code));
  const rest = others.filter(({ code }) => !codes.has(code));
  return (
    <Field label={label}>
      {(control) => (
        <select {...control} value={value} onChange={(event) => onPick(event.target.value)}>
          {value === '' ? <option value="">{i18n.t('plan.choose')}</option> : null}
          {own.length === 0 ? null : <optgroup label={i18n.t('plan.ofClients')}>{own.map(optionOf)}</optgroup>}
          <optgroup label={i18n.t('plan.others')}>{rest.map(optionOf)}</optgroup>
        </select>
      )}
    </Field>
  );
}

function optionOf({ code, name }: Place) {
  return (
    <option key={code} value={code}>
      {name}
    </option>
  );
}

function byName(places: readonly Place[]): readonly Place[] {
  const { compare } = new Intl.Collator(browserLanguage());
  return places.toSorted((a, b) => compare(a.name, b.name));
}

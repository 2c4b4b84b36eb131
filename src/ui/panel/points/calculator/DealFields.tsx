import { type ReactNode, useId } from 'react';
import { i18n } from '#i18n';
import type { CalculationProblem } from '../../../../domain/points/calculation.ts';
import type { CalculatorDraft } from '../../../../domain/points/calculator-draft.ts';
import type { RuleBook } from '../../../../domain/points/rule-book.ts';
import type { DayText } from '../../../../domain/time.ts';
import { TextField } from '../../../components/TextField.tsx';
import { CurrencyField } from '../CurrencyField.tsx';
import { MarketField } from '../MarketField.tsx';
import styles from './DealFields.module.css';
import { dealProblemWords } from './deal-problem-words.ts';

interface Props {
  readonly draft: CalculatorDraft;
  readonly problems: readonly CalculationProblem[];
  readonly book: RuleBook;
  readonly today: DayText;
  readonly onChange: (change: Partial<CalculatorDraft>) => void;
}

/** What both tabs ask about a deal beside its numbers. */
export function DealFields({ draft, problems, book, today, onChange }: Props) {
  const group = useId();
  const growth = draft.market !== '' && book.growth.has(draft.market);
  const noBase = problems.find((problem) => problem.reason === 'no-base-amount');
  return (
    <>
      <MarketField
        value={draft.market === '' ? null : draft.market}
        {...hint(growth ? i18n.t('calculator.growthMarket') : undefined)}
        onPick={(market) => onChange({ market: market ?? '' })}
      />
      <CurrencyField
        value={draft.currency === '' ? null : draft.currency}
        book={book}
        error={dealProblemWords(problems, 'currency')}
        {...hint(
          noBase === undefined ? undefined : (
            <a href={`#/points/rules?currency=${noBase.data.currency}`}>
              {i18n.t('calculator.addBase', { currency: noBase.data.currency })}
            </a>
          ),
        )}
        onPick={(currency) => onChange({ currency: currency ?? '' })}
      />
      <fieldset className={styles.deal}>
        <legend>{i18n.t('calculator.deal')}</legend>
        {(['sourced', 'assisted'] as const).map((deal) => (
          <label key={deal} className={styles.check}>
            <input
              type="radio"
              name={group}
              value={deal}
              checked={draft.deal === deal}
              onChange={() => onChange({ deal })}
            />
            {deal === 'sourced' ? i18n.t('calculator.sourced') : i18n.t('calculator.assisted')}
          </label>
        ))}
      </fieldset>
      <TextField
        label={i18n.t('calculator.saleDate')}
        type="date"
        value={draft.soldOn ?? today}
        error={dealProblemWords(problems, 'soldOn')}
        onText={(soldOn) => onChange({ soldOn })}
      />
      <details className={styles.upsell} open={draft.upsell || undefined}>
        <summary>{i18n.t('calculator.upsell')}</summary>
        <p>{i18n.t('calculator.upsellText')}</p>
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={draft.upsell}
            onChange={(event) => onChange({ upsell: event.target.checked })}
          />
          {i18n.t('calculator.isUpsell')}
        </label>
        {draft.upsell ? (
          <TextField
            label={i18n.t('calculator.lineSoldOn')}
            type="date"
            value={draft.lineSoldOn}
            error={dealProblemWords(problems, 'lineSoldOn')}
            onText={(lineSoldOn) => onChange({ lineSoldOn })}
          />
        ) : null}
      </details>
    </>
  );
}

function hint(words: ReactNode): { readonly hint?: ReactNode } {
  return words === undefined ? {} : { hint: words };
}

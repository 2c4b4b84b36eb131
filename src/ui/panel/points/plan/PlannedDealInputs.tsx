import { i18n } from '#i18n';
import type { DealOrigin } from '../../../../domain/points/deal-question.ts';
import type { PlannedDealDraft, PlannedDealProblem } from '../../../../domain/points/planned-deal-check.ts';
import type { RuleBook } from '../../../../domain/points/rule-book.ts';
import { SelectField } from '../../../components/SelectField.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { AmountField } from '../AmountField.tsx';
import { CurrencyField } from '../CurrencyField.tsx';
import { MarketField } from '../MarketField.tsx';
import styles from './PlannedDealInputs.module.css';
import { originWords } from './plan-words.ts';
import { plannedProblemOf } from './planned-problem-words.ts';

interface Props {
  readonly draft: PlannedDealDraft;
  readonly problems: readonly PlannedDealProblem[];
  readonly book: RuleBook;
  readonly onChange: (change: Partial<PlannedDealDraft>) => void;
}

const ORIGINS: readonly DealOrigin[] = ['sourced', 'assisted'];

/** What can be written about a planned deal. */
export function PlannedDealInputs({ draft, problems, book, onChange }: Props) {
  const error = (field: keyof PlannedDealDraft) => plannedProblemOf(problems, field);
  const line = (field: 'label' | 'otherPartners' | 'expectedOn' | 'probability') => ({
    value: draft[field],
    error: error(field),
    onText: (text: string) => onChange({ [field]: text }),
  });
  return (
    <>
      <TextField {...line('label')} label={i18n.t('plan.label')} wide />
      <MarketField
        value={draft.market === '' ? null : draft.market}
        onPick={(market) => onChange({ market: market ?? '' })}
      />
      <CurrencyField
        value={draft.currency === '' ? null : draft.currency}
        book={book}
        error={error('currency')}
        onPick={(currency) => onChange({ currency: currency ?? '' })}
      />
      <AmountField
        label={i18n.t('plan.amount')}
        text={draft.amount}
        error={error('amount')}
        onText={(amount) => onChange({ amount })}
      />
      <SelectField
        label={i18n.t('calculator.deal')}
        value={draft.deal}
        options={ORIGINS}
        words={originWords}
        onChoose={(deal) => onChange({ deal })}
      />
      <TextField {...line('expectedOn')} label={i18n.t('plan.expectedOn')} type="date" />
      <TextField {...line('probability')} label={i18n.t('plan.probability')} inputMode="numeric" />
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={draft.manages}
          onChange={(event) => onChange({ manages: event.target.checked })}
        />
        {i18n.t('calculator.manages')}
      </label>
      {draft.manages ? (
        <TextField {...line('otherPartners')} label={i18n.t('calculator.otherPartners')} inputMode="numeric" wide />
      ) : null}
    </>
  );
}

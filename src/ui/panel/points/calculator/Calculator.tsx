import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { browserLanguage } from '../../../../browser/language.ts';
import { numberFormatOf } from '../../../../domain/number-format.ts';
import { type CalculatedDeal, calculatedDeal } from '../../../../domain/points/calculated-deal.ts';
import { calculate, questionOf } from '../../../../domain/points/calculation.ts';
import { type CalculatorDraft, NEW_CALCULATION } from '../../../../domain/points/calculator-draft.ts';
import { Button } from '../../../components/Button.tsx';
import { useAnnounce } from '../../../components/use-announce.tsx';
import { useKeptForm } from '../../../components/use-kept-form.ts';
import { AmountField } from '../AmountField.tsx';
import type { Points } from '../use-points.ts';
import { Answer } from './Answer.tsx';
import styles from './Calculator.module.css';
import type { CalculatorTab } from './CalculatorTabs.tsx';
import { CurrencyFields } from './CurrencyFields.tsx';
import { DealFields } from './DealFields.tsx';
import { CALCULATOR_DRAFT } from './kept-calculation.ts';
import { ManagingFields } from './ManagingFields.tsx';

interface Props {
  readonly tab: CalculatorTab;
  readonly points: Points;
  /** What an earlier page left in the fields. */
  readonly kept: CalculatorDraft | null;
  /** What can be done with the deal that the first tab shows. */
  readonly dealAction: (deal: CalculatedDeal) => ReactNode;
}

/** The fields of one tab and, below them, the answer, which follows every key. Both tabs share what they both ask. */
export function Calculator({ tab, points, kept, dealAction }: Props) {
  const { book, today } = points;
  const { settle } = useAnnounce();
  const { typed, type, forget } = useKeptForm<CalculatorDraft>(CALCULATOR_DRAFT, kept);
  const draft = typed ?? NEW_CALCULATION;
  const change = (some: Partial<CalculatorDraft>) => type({ ...draft, ...some });
  const mode = tab === 'points' ? 'points' : draft.method;
  const day = { today, format: numberFormatOf(browserLanguage()) };
  const answer = calculate(draft, mode, book, day);
  const problems = answer.kind === 'waiting' ? answer.problems : [];
  const deal = tab === 'points' && answer.kind === 'points' ? calculatedDeal(draft, day) : null;
  const startOver = async () => {
    await forget();
    const undo = async () => {
      type(draft);
      return { kind: 'done' };
    };
    settle({ kind: 'done', undo }, i18n.t('calculator.startedOver'));
  };
  return (
    <>
      <div className={styles.fields}>
        {tab === 'points' ? (
          <AmountField
            label={i18n.t('calculator.soldAmount')}
            hint={i18n.t('calculator.soldAmountHint')}
            wide
            text={draft.amount}
            onText={(amount) => change({ amount })}
          />
        ) : (
          <CurrencyFields draft={draft} onChange={change} />
        )}
        <DealFields draft={draft} problems={problems} book={book} today={today} onChange={change} />
        {tab === 'points' ? <ManagingFields draft={draft} problems={problems} onChange={change} /> : null}
      </div>
      <Answer
        answer={answer}
        mode={mode}
        question={questionOf(draft, today, 0)}
        rules={book.rules}
        action={deal === null ? null : dealAction(deal)}
      />
      {typed === null ? null : (
        <div className={styles.foot}>
          <Button onClick={() => void startOver()}>{i18n.t('calculator.startOver')}</Button>
        </div>
      )}
    </>
  );
}

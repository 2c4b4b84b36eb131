import { type ReactNode, useId } from 'react';
import { i18n } from '#i18n';
import type { Calculation } from '../../../../domain/points/calculation.ts';
import type { CalculatorMode } from '../../../../domain/points/calculator-draft.ts';
import type { DealQuestion } from '../../../../domain/points/deal-question.ts';
import type { PointsRules } from '../../../../domain/points/points-rules.ts';
import { Button } from '../../../components/Button.tsx';
import { useAnnounce } from '../../../components/use-announce.tsx';
import styles from './Answer.module.css';
import { explanationOf, explanationText } from './explanation.ts';
import { Reasons } from './Reasons.tsx';
import { Results } from './Results.tsx';
import { resultsOf, waitingWords } from './result-words.ts';

interface Props {
  readonly answer: Calculation;
  readonly mode: CalculatorMode;
  readonly question: DealQuestion;
  readonly rules: PointsRules;
  /** What else can be done with a result, beside copying it. */
  readonly action: ReactNode;
}

/** What comes out, why, and what can be done with it. */
export function Answer({ answer, mode, question, rules, action }: Props) {
  const { say } = useAnnounce();
  const id = useId();
  const results = resultsOf(answer, mode);
  const explanation = answer.kind === 'waiting' ? null : explanationOf(answer, question, rules);
  const copy = async () => {
    if (explanation === null) return;
    const lines = results.map(({ label, text }) => i18n.t('calculator.copiedLine', { label, number: text ?? '' }));
    try {
      await navigator.clipboard.writeText(explanationText(lines, explanation));
      say(i18n.t('calculator.copied'));
    } catch {
      // A browser may refuse, and says why only in its own words; the text can still be selected by hand.
      say(i18n.t('calculator.notCopied'));
    }
  };
  return (
    <section className={styles.answer} aria-labelledby={id}>
      <h2 id={id}>{i18n.t('calculator.result')}</h2>
      <Results results={results} waiting={waitingWords(answer, mode)} />
      {mode === 'to-currency' && question.currency !== null ? (
        <p className={styles.soft}>{i18n.t('calculator.valuesIn', { currency: question.currency })}</p>
      ) : null}
      {explanation === null ? null : (
        <>
          <Reasons {...explanation} />
          <div className={styles.actions}>
            {action}
            <Button onClick={() => void copy()}>{i18n.t('calculator.copy')}</Button>
          </div>
        </>
      )}
    </section>
  );
}

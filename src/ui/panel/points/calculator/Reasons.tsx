import { useId } from 'react';
import { i18n } from '#i18n';
import type { Explanation } from './explanation.ts';
import styles from './Reasons.module.css';

/** Why a result is what it is: each step with its numbers, and where each number comes from. */
export function Reasons({ rules, steps, notes }: Explanation) {
  const id = useId();
  return (
    <section className={styles.reasons} aria-labelledby={id}>
      {rules.map((sentence) => (
        <p key={sentence} className={styles.note}>
          {sentence}
        </p>
      ))}
      <h3 id={id}>{i18n.t('calculator.why')}</h3>
      <ol className={styles.steps}>
        {steps.map(({ formula, parts }) => (
          <li key={formula}>
            <p className={styles.formula}>{formula}</p>
            <ul className={styles.parts}>
              {parts.map((part) => (
                <li key={part}>{part}</li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      {notes.map((sentence) => (
        <p key={sentence} className={styles.note}>
          {sentence}
        </p>
      ))}
    </section>
  );
}

import { useState } from 'react';
import { i18n } from '#i18n';
import { type RuleBook, ruleSetOn } from '../../../../domain/points/rule-book.ts';
import type { DayText } from '../../../../domain/time.ts';
import { Button } from '../../../components/Button.tsx';
import { ThresholdsForm } from '../rules/ThresholdsForm.tsx';
import styles from './TierScreen.module.css';

interface Props {
  readonly book: RuleBook;
  readonly today: DayText;
  /** Whether none is filled in for today's rules. */
  readonly empty: boolean;
}

/** The form for what the tiers ask for, right here while there is nothing; later the way to it. */
export function Thresholds({ book, today, empty }: Props) {
  // It stays open while it is filled in, though the first figure ends the emptiness.
  const [open, setOpen] = useState(empty);
  const ruleSet = ruleSetOn(book.rules, today);
  if (ruleSet === null) return null;
  if (!open && !empty) {
    return (
      <p className={styles.soft}>
        <a href="#/points/rules">{i18n.t('tier.insights.edit')}</a>
      </p>
    );
  }
  return (
    <div className={styles.block}>
      {empty ? <p>{i18n.t('tier.insights.noThresholds')}</p> : null}
      {open ? <ThresholdsForm rules={book.rules} overrides={book.overrides} ruleSet={ruleSet} /> : null}
      {open && empty ? null : (
        <div>
          <Button onClick={() => setOpen(!open)}>
            {open ? i18n.t('tier.insights.done') : i18n.t('tier.insights.fill')}
          </Button>
        </div>
      )}
    </div>
  );
}

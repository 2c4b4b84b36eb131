import { useRef } from 'react';
import { i18n } from '#i18n';
import type { PointsOverrides } from '../../../../domain/points/overrides.ts';
import { thresholdOf, withCopied, withThreshold } from '../../../../domain/points/own-thresholds.ts';
import type { PointsRules, RuleSet } from '../../../../domain/points/points-rules.ts';
import { Button } from '../../../components/Button.tsx';
import { AmountChoice } from '../AmountChoice.tsx';
import { tierWords } from '../tier-words.ts';
import { useChangeOverrides } from '../use-change-overrides.ts';
import { goOnAt } from './go-on-at.ts';
import styles from './ThresholdsForm.module.css';

interface Props {
  readonly rules: PointsRules;
  readonly overrides: PointsOverrides;
  /** The rule set whose thresholds are asked for. */
  readonly ruleSet: RuleSet;
}

/**
 * What each tier asks for under one rule set, copied by the user from the partner's own dashboard. Every figure holds once
 * its field is left, and none has to be filled in.
 */
export function ThresholdsForm({ rules, overrides, ruleSet }: Props) {
  const change = useChangeOverrides();
  const form = useRef<HTMLDivElement>(null);
  const { thresholds } = overrides;
  const previous = previousFilled(rules, overrides, ruleSet);
  const minimum = {
    sold: i18n.t('rules.soldMinimum'),
    sourced: i18n.t('rules.sourcedMinimum'),
    unknown: i18n.t('rules.unknownMinimum'),
  }[ruleSet.minimumOf?.value ?? 'unknown'];
  const labels = { total: i18n.t('rules.total'), minimum, managed: i18n.t('rules.managedMinimum') };
  return (
    <div ref={form} className={styles.form}>
      <p>{i18n.t('rules.copyFrom')}</p>
      {previous === null ? null : (
        <div className={styles.copy}>
          <Button
            onClick={({ currentTarget }) => {
              goOnAt(currentTarget, form.current?.querySelector('input'));
              change((before) => ({ thresholds: withCopied(before.thresholds, previous, ruleSet) }));
            }}
          >
            {i18n.t('rules.copyPrevious')}
          </Button>
        </div>
      )}
      {rules.tiers.value.map((tier) => {
        const own = thresholdOf(thresholds, ruleSet.id, tier);
        return (
          <fieldset key={tier} className={styles.tier}>
            <legend>{tierWords(tier)}</legend>
            {(['total', 'minimum', 'managed'] as const).map((field) => (
              <AmountChoice
                key={field}
                label={labels[field]}
                value={own[field]}
                onChoose={(value) =>
                  change((before) => ({
                    thresholds: withThreshold(before.thresholds, { ruleSet: ruleSet.id, tier, field }, value),
                  }))
                }
              />
            ))}
          </fieldset>
        );
      })}
      {ruleSet.minimumOf === null ? <p className={styles.soft}>{i18n.t('rules.minimumAssumed')}</p> : null}
      {new Set(ruleSet.managedMinimum.map(({ value }) => value)).size > 1 ? (
        <p className={styles.soft}>{i18n.t('rules.managedDisputed')}</p>
      ) : null}
    </div>
  );
}

/** The rule set before this one when it is filled in and this one is not. */
function previousFilled(rules: PointsRules, { thresholds }: PointsOverrides, { id }: RuleSet): RuleSet | null {
  const has = (set: RuleSet) => thresholds.some(({ ruleSet }) => ruleSet === set.id);
  const index = rules.ruleSets.findIndex((set) => set.id === id);
  const present = rules.ruleSets[index];
  const previous = rules.ruleSets[index - 1];
  if (present === undefined || previous === undefined || has(present)) return null;
  return has(previous) ? previous : null;
}

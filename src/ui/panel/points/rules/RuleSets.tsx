import { i18n } from '#i18n';
import { browserLanguage } from '../../../../browser/language.ts';
import { longAmount } from '../../../../domain/points/amount-text.ts';
import type { PointRates, PointsRules } from '../../../../domain/points/points-rules.ts';
import { ruleSetWords } from '../rule-set-words.ts';
import { sourceWords } from '../source-words.ts';
import styles from './RuleSets.module.css';
import { RulesCard } from './RulesCard.tsx';

/** HubSpot's rule sets, the latest first, with every rate and where it stands. */
export function RuleSets({ rules }: { readonly rules: PointsRules }) {
  return (
    <RulesCard
      title={i18n.t('rules.sets')}
      text={i18n.t('rules.setsText', { source: sourceWords(rules.rateFollowsLine) })}
    >
      {rules.ruleSets.toReversed().map((set) => (
        <div key={set.id} className={styles.set}>
          <h3>{ruleSetWords(set, rules)}</h3>
          <p className={styles.soft}>{i18n.t('rules.inForceSource', { source: sourceWords(set.from) })}</p>
          {set.rates === null ? <p>{i18n.t('rules.ratesUnknown')}</p> : <Rates rates={set.rates} />}
        </div>
      ))}
    </RulesCard>
  );
}

function Rates({ rates }: { readonly rates: PointRates }) {
  const lines = [
    { label: i18n.t('rules.rateSourced'), fact: rates.sourced },
    { label: i18n.t('rules.rateAssisted'), fact: rates.assisted },
    { label: i18n.t('rules.rateManaged'), fact: rates.managed },
    { label: i18n.t('rules.factorSold'), fact: rates.growthSold },
    { label: i18n.t('rules.factorManaged'), fact: rates.growthManaged },
  ];
  return (
    <dl className={styles.rates}>
      {lines.map(({ label, fact }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <strong>{longAmount(fact.value, browserLanguage())}</strong>{' '}
            <span className={styles.soft}>{sourceWords(fact)}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

import { i18n } from '#i18n';
import { browserLanguage } from '../../../../browser/language.ts';
import { longAmount } from '../../../../domain/points/amount-text.ts';
import type { PointRates, PointsRules } from '../../../../domain/points/points-rules.ts';
import { FoldedCard } from '../../../components/FoldedCard.tsx';
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
        <FoldedCard
          key={set.id}
          title={ruleSetWords(set, rules)}
          text={set.rates === null ? i18n.t('rules.ratesUnknown') : summaryOf(set.rates)}
        >
          <p className={styles.soft}>{i18n.t('rules.inForceSource', { source: sourceWords(set.from) })}</p>
          {set.rates === null ? null : <Rates rates={set.rates} />}
        </FoldedCard>
      ))}
    </RulesCard>
  );
}

function summaryOf({ sourced, assisted, managed }: PointRates): string {
  const [first, second, third] = [sourced, assisted, managed].map(({ value }) => longAmount(value, browserLanguage()));
  return i18n.t('rules.ratesInShort', { sourced: first ?? '', assisted: second ?? '', managed: third ?? '' });
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
          <dd>{longAmount(fact.value, browserLanguage())}</dd>
          <dd className={styles.soft}>{sourceWords(fact)}</dd>
        </div>
      ))}
    </dl>
  );
}

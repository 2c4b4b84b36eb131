import { i18n } from '#i18n';
import { ruleSetOn } from '../../../../domain/points/rule-book.ts';
import { FoldedCard } from '../../../components/FoldedCard.tsx';
import { ruleSetWords } from '../rule-set-words.ts';
import type { Points } from '../use-points.ts';
import { RulesCard } from './RulesCard.tsx';
import { ThresholdsForm } from './ThresholdsForm.tsx';

/** The thresholds of every rule set, the present one first and open. */
export function Thresholds({ points: { account, book, today } }: { readonly points: Points }) {
  const { rules, overrides } = book;
  const present = ruleSetOn(rules, today);
  const others = rules.ruleSets.filter((set) => set !== present).toReversed();
  return (
    <RulesCard title={i18n.t('rules.thresholds')}>
      {[...(present === null ? [] : [present]), ...others].map((set) => {
        const filled = overrides.thresholds.filter(({ ruleSet }) => ruleSet === set.id).length;
        return (
          <FoldedCard
            key={set.id}
            title={ruleSetWords(set, rules)}
            text={filled === 0 ? i18n.t('rules.nothingFilled') : i18n.t('rules.tiersFilled', filled)}
            open={set === present}
          >
            <ThresholdsForm rules={rules} overrides={account.overrides} ruleSet={set} />
          </FoldedCard>
        );
      })}
    </RulesCard>
  );
}

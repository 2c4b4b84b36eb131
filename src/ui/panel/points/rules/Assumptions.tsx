import { i18n } from '#i18n';
import type { AssumptionId, PointsAssumptions } from '../../../../domain/points/points-rules.ts';
import { Button } from '../../../components/Button.tsx';
import { NumberChoice } from '../../../components/NumberChoice.tsx';
import { assumptionWords } from '../assumption-words.ts';
import { sourceWords } from '../source-words.ts';
import { useChangeOverrides } from '../use-change-overrides.ts';
import type { Points } from '../use-points.ts';
import styles from './Assumptions.module.css';
import { goOnAt } from './go-on-at.ts';
import { RulesCard } from './RulesCard.tsx';

const MOST_MONTHS = 120;

/** What is assumed where no page says anything, each with what it rests on. */
export function Assumptions({ points: { account, book } }: { readonly points: Points }) {
  const change = useChangeOverrides();
  const { assumptions } = book.rules;
  const { soldLifeMonths: own } = account.overrides;
  const shipped = assumptions.soldLifeMonths.value;
  const ids: readonly AssumptionId[] = [...namesOf(assumptions), 'standardMarket'];
  return (
    <RulesCard title={i18n.t('rules.assumptions')} text={i18n.t('rules.assumptionsText')}>
      <ul className={styles.list}>
        {ids.map((id) => (
          <li key={id}>
            <p>{i18n.t('calculator.assumption', { text: assumptionWords(id, book.rules) })}</p>
            <p className={styles.soft}>
              {id === 'standardMarket'
                ? i18n.t('rules.restsOnNothing')
                : i18n.t('rules.restsOn', { pages: assumptions[id].restsOn.map(sourceWords).join(' · ') })}
            </p>
          </li>
        ))}
      </ul>
      <NumberChoice
        label={i18n.t('rules.soldLife')}
        hint={own === null ? i18n.t('rules.soldLifeAssumed') : i18n.t('rules.soldLifeYours', { months: shipped })}
        value={own ?? shipped}
        least={1}
        most={MOST_MONTHS}
        onChoose={(months) => change(() => ({ soldLifeMonths: months === shipped ? null : months }))}
      />
      {own === null ? null : (
        <div>
          <Button
            onClick={({ currentTarget }) => {
              goOnAt(currentTarget, currentTarget.closest('section')?.querySelector('input'));
              change(() => ({ soldLifeMonths: null }));
            }}
          >
            {i18n.t('rules.backToAssumption')}
          </Button>
        </div>
      )}
    </RulesCard>
  );
}

function namesOf(assumptions: PointsAssumptions): readonly (keyof PointsAssumptions)[] {
  return Object.keys(assumptions).filter((name): name is keyof PointsAssumptions => name in assumptions);
}

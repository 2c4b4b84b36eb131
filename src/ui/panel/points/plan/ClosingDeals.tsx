import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import { closingChoices } from '../../../../domain/points/closing-choices.ts';
import { type ClosingCombination, closingDeals, dealOptions } from '../../../../domain/points/closing-deals.ts';
import { isPositive } from '../../../../domain/points/fraction.ts';
import type { ComparedPlan } from '../../../../domain/points/plan-comparison.ts';
import type { RuleBook } from '../../../../domain/points/rule-book.ts';
import type { UsualPlaces } from '../../../../domain/points/usual-places.ts';
import type { DayText } from '../../../../domain/time.ts';
import { addPlannedDeals } from '../../../../jobs/save-planned-deal.ts';
import { useWorld } from '../../../components/world-context.ts';
import { ClosingChoice } from './ClosingChoice.tsx';
import styles from './ClosingDeals.module.css';
import { ClosingSelects } from './ClosingSelects.tsx';
import { PlanSection } from './PlanSection.tsx';
import type { PlanCase } from './plan-cases.ts';
import { pointsWords } from './plan-words.ts';
import { closingFields } from './planned-draft.ts';
import { useSettleDeal } from './use-settle-deal.ts';

interface Props {
  readonly compared: ComparedPlan;
  readonly places: UsualPlaces;
  readonly book: RuleBook;
  /** When such deals would be sold. */
  readonly day: DayText;
}

const HANDFUL = 5;

/** Combinations of deals that would close the gap, each one click from the plan. */
export function ClosingDeals({ compared: { plan, ask, outlook }, places, book, day }: Props) {
  const world = useWorld();
  const settle = useSettleDeal('plan');
  const heading = useRef<HTMLHeadingElement>(null);
  const [gap, setGap] = useState<PlanCase>('ifAllClose');
  const [chosen, setChosen] = useState<{ readonly market?: string; readonly currency?: string }>({});
  const market = chosen.market ?? places.markets[0] ?? '';
  const currency = chosen.currency ?? places.currencies[0] ?? '';
  if (ask === null || outlook.missing === null) return null;
  const missing = outlook.missing[gap];
  const options = market === '' || currency === '' ? [] : dealOptions([market], [currency]);
  const all = closingDeals(missing, ask.minimumOf, options, book, { day, otherPartners: 0 });
  const found = closingChoices(all, HANDFUL);
  const add = async (combination: ClosingCombination) => {
    const outcome = await addPlannedDeals(
      world,
      plan.id,
      combination.map((one) => closingFields(one, day)),
    );
    // With the gap closed the button goes.
    if (outcome.kind === 'done') heading.current?.focus();
    settle(outcome, i18n.t('plan.closingAdded', combination.length));
  };
  return (
    <PlanSection title={i18n.t('plan.closing')} heading={heading} note={i18n.t('plan.closingText')}>
      <ClosingSelects
        gap={gap}
        market={market}
        currency={currency}
        places={places}
        book={book}
        onGap={setGap}
        onPlace={(place) => setChosen({ ...chosen, ...place })}
      />
      <p role="status">
        {found.length > 0
          ? i18n.t('plan.toClose', { points: pointsWords(missing.needed) })
          : emptyWords(isPositive(missing.needed), options.length > 0)}
      </p>
      {found.length === 0 ? null : (
        <ul className={styles.list} aria-label={i18n.t('plan.closing')}>
          {found.map((combination) => (
            <ClosingChoice key={keyOf(combination)} combination={combination} onAdd={() => void add(combination)} />
          ))}
        </ul>
      )}
    </PlanSection>
  );
}

function emptyWords(gap: boolean, placed: boolean): string {
  if (!gap) return i18n.t('plan.noGap');
  return placed ? i18n.t('plan.noneCloses') : i18n.t('plan.choosePlace');
}

function keyOf(combination: ClosingCombination): string {
  return combination.map(({ option: { deal, manages } }) => `${deal} ${manages}`).join(', ');
}

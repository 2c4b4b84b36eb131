import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { type CreditMaker, creditMaker } from '../../../../domain/points/credit.ts';
import type { Client } from '../../../../domain/points/ledger.ts';
import type { Plan, PlannedDeal } from '../../../../domain/points/plan.ts';
import { plannedPoints } from '../../../../domain/points/planned-points.ts';
import type { RuleBook } from '../../../../domain/points/rule-book.ts';
import { usualPlaces } from '../../../../domain/points/usual-places.ts';
import type { DayText } from '../../../../domain/time.ts';
import { addPlannedDeals } from '../../../../jobs/save-planned-deal.ts';
import { Button } from '../../../components/Button.tsx';
import { useWorld } from '../../../components/world-context.ts';
import { PlannedDealForm } from './PlannedDealForm.tsx';
import { PlannedDealLine } from './PlannedDealLine.tsx';
import styles from './PlannedDeals.module.css';
import { PlanSection } from './PlanSection.tsx';
import { dealName } from './plan-words.ts';
import { newDeal } from './planned-draft.ts';
import { PLAN_DRAFTS } from './use-plans.ts';
import { useSettleDeal } from './use-settle-deal.ts';

interface Props {
  readonly plan: Plan;
  /** Of this plan, the soonest first. */
  readonly deals: readonly PlannedDeal[];
  readonly drafts: ReadonlyMap<string, unknown>;
  readonly clients: readonly Client[];
  readonly book: RuleBook;
  /** What a new deal is expected on. */
  readonly expectedOn: DayText;
}

/** The deals that may come, and the way to another one. */
export function PlannedDeals({ plan, deals, drafts, clients, book, expectedOn }: Props) {
  const world = useWorld();
  const settle = useSettleDeal('plan');
  const heading = useRef<HTMLHeadingElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const make: CreditMaker = useMemo(() => creditMaker(book), [book]);
  const key = `${PLAN_DRAFTS}${plan.id}|new-deal`;
  // What an earlier page left in the form opens it, until it is opened or closed here.
  const [chosen, setOpen] = useState<boolean | null>(null);
  const open = chosen ?? drafts.has(key);
  const close = () => setOpen(false);
  // Button and form take each other's place, and with it the keyboard.
  useLayoutEffect(() => {
    if (chosen === null) return;
    place.current?.querySelector<HTMLElement>(chosen ? 'input' : 'button')?.focus();
  }, [chosen]);
  const places = usualPlaces(clients);
  const stored = newDeal({ market: places.markets[0] ?? '', currency: places.currencies[0] ?? '', expectedOn });
  return (
    <PlanSection
      title={i18n.t('plan.deals')}
      heading={heading}
      note={deals.length === 0 ? i18n.t('plan.noDeals') : undefined}
    >
      {deals.length === 0 ? null : (
        <ul className={styles.list} aria-label={i18n.t('plan.deals')}>
          {deals.map((deal) => (
            <PlannedDealLine
              key={deal.id}
              deal={deal}
              points={plannedPoints(deal, plan.goalDay, make)}
              drafts={drafts}
              clients={clients}
              book={book}
              onGone={() => heading.current?.focus()}
            />
          ))}
        </ul>
      )}
      <div ref={place}>
        {open ? (
          <PlannedDealForm
            draftKey={key}
            kept={drafts.get(key)}
            label={i18n.t('plan.newDeal')}
            submit={i18n.t('plan.addDeal')}
            stored={stored}
            book={book}
            onSave={async (fields) => {
              const outcome = await addPlannedDeals(world, plan.id, [fields]);
              settle(outcome, i18n.t('plan.dealAdded', { name: dealName(fields) }));
              if (outcome.kind === 'done') close();
              return outcome.kind === 'done';
            }}
            onCancel={close}
          />
        ) : (
          <Button look="primary" onClick={() => setOpen(true)}>
            {i18n.t('plan.addDeal')}
          </Button>
        )}
      </div>
    </PlanSection>
  );
}

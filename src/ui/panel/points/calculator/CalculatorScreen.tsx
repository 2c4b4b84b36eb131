import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { CalculatedDeal } from '../../../../domain/points/calculated-deal.ts';
import { readDraft } from '../../../../store/queries/drafts.ts';
import { useLive } from '../../../components/use-live.ts';
import { useWorld } from '../../../components/world-context.ts';
import { PointsFrame } from '../PointsFrame.tsx';
import { usePoints } from '../use-points.ts';
import { Calculator } from './Calculator.tsx';
import { type CalculatorTab, CalculatorTabs } from './CalculatorTabs.tsx';
import { CALCULATOR_DRAFT, readKeptCalculation } from './kept-calculation.ts';

interface Props {
  readonly tab: CalculatorTab;
  /** What can be done with the deal that the first tab shows, such as adding it to a plan. */
  readonly dealAction?: (deal: CalculatedDeal) => ReactNode;
}

/** What a deal is worth in points, and what points are worth in money. */
export function CalculatorScreen({ tab, dealAction = () => null }: Props) {
  const { database } = useWorld();
  const points = usePoints();
  const kept = useLive(async () => ({ draft: await readDraft(database, CALCULATOR_DRAFT) }), [database]);
  return (
    <PointsFrame section="calculator">
      <h1>{i18n.t('calculator.title')}</h1>
      <CalculatorTabs tab={tab}>
        {points === undefined || kept === undefined ? null : (
          <Calculator tab={tab} points={points} kept={readKeptCalculation(kept.draft?.value)} dealAction={dealAction} />
        )}
      </CalculatorTabs>
    </PointsFrame>
  );
}

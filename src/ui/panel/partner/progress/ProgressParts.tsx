import { useMemo } from 'react';
import { i18n } from '#i18n';
import type { PartnerFigures } from '../../../../domain/partner/progress/partner-figures.ts';
import { sourcedSales } from '../../../../domain/partner/progress/sourced-sales.ts';
import { creditsIn, type LedgerView } from '../../../../domain/points/ledger-view.ts';
import { standingOn } from '../../../../domain/points/standing.ts';
import { tierAsksOn } from '../../../../domain/points/tier.ts';
import { TierBasis } from '../../points/tier/TierBasis.tsx';
import type { Points } from '../../points/use-points.ts';
import { DeskLinks } from './DeskLinks.tsx';
import { FiguresForm } from './FiguresForm.tsx';
import { FirstProgress } from './FirstProgress.tsx';
import { ledgerProgress } from './ledger-progress.ts';
import { NextDuePart } from './NextDuePart.tsx';
import { ProgressFigures } from './ProgressFigures.tsx';
import styles from './ProgressScreen.module.css';

interface Props {
  readonly points: Points;
  readonly view: LedgerView;
  readonly figures: PartnerFigures;
}

/** The parts of the desk's home, on what was read. */
export function ProgressParts({ points, view, figures }: Props) {
  const { account, book, today } = points;
  const filled = view.size > 0;
  const asks = useMemo(() => tierAsksOn(book, today), [book, today]);
  const standing = useMemo(() => standingOn(creditsIn(view), today), [view, today]);
  const progress = useMemo(() => ledgerProgress(standing, account, book, today), [standing, account, book, today]);
  const sourced = useMemo(() => sourcedSales(entriesIn(view), today), [view, today]);
  return (
    <>
      <p className={styles.soft}>{i18n.t('partnerProgress.intro')}</p>
      {filled ? <TierBasis points={points} view={view} asks={asks} /> : <FirstProgress />}
      <ProgressFigures
        account={account}
        figures={figures}
        progress={filled ? progress : null}
        sourced={filled ? sourced : null}
      />
      <FiguresForm figures={figures} today={today} />
      <NextDuePart today={today} />
      <DeskLinks />
    </>
  );
}

function* entriesIn(view: LedgerView) {
  for (const { entries } of view.values()) yield* entries;
}

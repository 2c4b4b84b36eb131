import { i18n } from '#i18n';
import type { PartnerFigures } from '../../../../domain/partner/progress/partner-figures.ts';
import { saysSame } from '../../../../domain/partner/progress/says-same.ts';
import type { SourcedSales } from '../../../../domain/partner/progress/sourced-sales.ts';
import type { Fraction } from '../../../../domain/points/fraction.ts';
import type { OwnFigure, PointsAccount } from '../../../../domain/points/points-account.ts';
import { Section } from '../../../components/Section.tsx';
import { pointsWords } from '../../points/points-words.ts';
import { tierWords } from '../../points/tier-words.ts';
import { typedText } from '../../points/typed-amount.ts';
import { dayWords } from '../commissions/commission-words.ts';
import { FigureLine } from './FigureLine.tsx';
import type { LedgerProgress } from './ledger-progress.ts';
import styles from './ProgressScreen.module.css';
import { SourcedLine } from './SourcedLine.tsx';

interface Props {
  readonly account: PointsAccount;
  readonly figures: PartnerFigures;
  /** Null while the ledger is empty: then it knows nothing. */
  readonly progress: LedgerProgress | null;
  readonly sourced: SourcedSales | null;
}

/** HubSpot's Program Progress (S20, 25 Feb 2025): every figure from the ledger, as it was read, or both. */
export function ProgressFigures({ account, figures, progress, sourced }: Props) {
  const { creditedTier, creditedSince, dollarRetention } = account;
  const { performance, totalPoints, pointsNeeded } = figures;
  const best = progress?.best ?? null;
  return (
    <Section id="progress-figures" title={i18n.t('partnerProgress.figures')}>
      <dl className={styles.figures}>
        <FigureLine
          label={i18n.t('tier.today.credited')}
          ledger={null}
          read={creditedTier === null ? null : { words: tierWords(creditedTier), on: null }}
          differs={false}
          note={
            <>
              {creditedSince === null ? null : `${i18n.t('partnerProgress.since', { day: dayWords(creditedSince) })} `}
              <a href="#/points/tier">{i18n.t('partnerProgress.tierLink')}</a>
            </>
          }
        />
        <FigureLine
          label={i18n.t('partnerProgress.performance')}
          ledger={best === null ? null : <a href="#/points/tier">{tierWords(best)}</a>}
          read={performance === null ? null : { words: tierWords(performance.tier), on: dayWords(performance.on) }}
          differs={best !== null && performance !== null && best !== performance.tier}
        />
        <PointsLine label={i18n.t('partnerProgress.totalPoints')} points={progress?.total ?? null} read={totalPoints} />
        <PointsLine
          label={i18n.t('partnerProgress.pointsNeeded')}
          points={progress?.needed ?? null}
          read={pointsNeeded}
        />
        <SourcedLine
          label={i18n.t('partnerProgress.sourcedAmount')}
          report="progress-sourced-amount"
          amounts={sourced?.amount ?? null}
          read={figures.sourcedAmount}
          note={i18n.t('partnerProgress.amountAssumed')}
        />
        <SourcedLine
          label={i18n.t('partnerProgress.sourcedMrr')}
          report="progress-sourced-mrr"
          amounts={sourced?.mrr ?? null}
          read={figures.sourcedMrr}
        />
        <FigureLine
          label={i18n.t('partnerProgress.retention')}
          ledger={null}
          read={
            dollarRetention === null
              ? null
              : {
                  words: i18n.t('partnerProgress.percent', { value: typedText(dollarRetention.value) }),
                  on: dayWords(dollarRetention.on),
                }
          }
          differs={false}
          note={<a href="#/points/tier">{i18n.t('partnerProgress.retentionLink')}</a>}
        />
      </dl>
    </Section>
  );
}

interface PointsProps {
  readonly label: string;
  readonly points: Fraction | null;
  readonly read: OwnFigure | null;
}

function PointsLine({ label, points, read }: PointsProps) {
  return (
    <FigureLine
      label={label}
      ledger={points === null ? null : <a href="#/points/tier">{pointsWords(points)}</a>}
      read={read === null ? null : { words: typedText(read.value), on: dayWords(read.on) }}
      differs={points !== null && read !== null && !saysSame(read.value, points)}
    />
  );
}

import { useMemo } from 'react';
import { i18n } from '#i18n';
import { type Fraction, isPositive } from '../../../../domain/points/fraction.ts';
import { creditsIn, type LedgerView } from '../../../../domain/points/ledger-view.ts';
import { standingOn } from '../../../../domain/points/standing.ts';
import { missingFor, type TierAsk, tierAsksOn } from '../../../../domain/points/tier.ts';
import { type TierGoal, tierInsights } from '../../../../domain/points/tier-insights.ts';
import type { DayText } from '../../../../domain/time.ts';
import { pointsWords } from '../../points/points-words.ts';
import { tierWords } from '../../points/tier-words.ts';
import type { Points } from '../../points/use-points.ts';
import { dayWords } from '../renewals/renewal-words.ts';
import { SheetTable } from './SheetTable.tsx';
import styles from './SummarySheet.module.css';

interface Props {
  readonly points: Points;
  readonly view: LedgerView;
  readonly day: DayText;
}

/** Credited tier, tier performance, points by kind and what is missing to the next tier. */
export function SummaryTier({ points: { account, book }, view, day }: Props) {
  const standing = useMemo(() => standingOn(creditsIn(view), day), [view, day]);
  const known = useMemo(() => tierAsksOn(book, day)?.asks ?? [], [book, day]);
  const { best, reach } = tierInsights(account, standing, known, book.rules.tiers.value);
  const { creditedTier, creditedSince } = account;
  const ask = reach?.gap?.ask;
  return (
    <section aria-labelledby="summary-tier">
      <h2 id="summary-tier">{i18n.t('partnerSummary.tier')}</h2>
      <dl className={styles.facts}>
        <div>
          <dt>{i18n.t('tier.today.credited')}</dt>
          <dd>
            {creditedTier === null ? i18n.t('tier.today.notSaid') : tierWords(creditedTier)}
            {creditedTier === null || creditedSince === null
              ? null
              : ` (${i18n.t('partnerSummary.since', { day: dayWords(creditedSince) })})`}
          </dd>
        </div>
        <div>
          <dt>{i18n.t('partnerSummary.performance')}</dt>
          <dd>
            {known.length === 0
              ? i18n.t('partnerSummary.noThresholds')
              : best === null
                ? i18n.t('tier.review.noTier')
                : tierWords(best)}
          </dd>
        </div>
        <div>
          <dt>{i18n.t('partnerSummary.next')}</dt>
          <dd>{reach === null ? i18n.t('tier.insights.top') : nextWords(reach)}</dd>
        </div>
      </dl>
      <SheetTable
        caption={i18n.t('tier.today.caption', { day: dayWords(day) })}
        columns={[
          i18n.t('tier.kind'),
          i18n.t('tier.points'),
          ...(ask === undefined
            ? []
            : [i18n.t('tier.today.against', { tier: tierWords(ask.tier) }), i18n.t('tier.missing')]),
        ]}
      >
        {rowsOf(standing, ask).map(({ label, has, asked, lacks }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td data-number>{pointsWords(has)}</td>
            {ask === undefined ? null : (
              <>
                <td data-number>{asked === null ? '–' : pointsWords(asked)}</td>
                <td data-number>{asked === null ? '–' : missingWords(lacks)}</td>
              </>
            )}
          </tr>
        ))}
      </SheetTable>
    </section>
  );
}

function nextWords({ tier, gap }: TierGoal): string {
  if (gap === null) return i18n.t('tier.today.unfilled', { tier: tierWords(tier) });
  const { needed } = gap.missing;
  const words = { tier: tierWords(tier) };
  return isPositive(needed)
    ? i18n.t('tier.insights.reachMissing', { ...words, points: pointsWords(needed) })
    : i18n.t('tier.insights.reachMet', words);
}

interface KindRow {
  readonly label: string;
  readonly has: Fraction;
  /** Null where the tier asks for none of it. */
  readonly asked: Fraction | null;
  readonly lacks: Fraction | null;
}

function rowsOf(standing: ReturnType<typeof standingOn>, ask: TierAsk | undefined): readonly KindRow[] {
  const missing = ask === undefined ? null : missingFor(standing, ask);
  const minimum = (of: TierAsk['minimumOf']) => (ask?.minimumOf === of ? ask.minimum : null);
  const lacks = missing?.minimum ?? null;
  return [
    { label: i18n.t('tier.kinds.sourced'), has: standing.sourced, asked: minimum('sourced'), lacks },
    { label: i18n.t('tier.kinds.assisted'), has: standing.assisted, asked: null, lacks: null },
    { label: i18n.t('tier.kinds.sold'), has: standing.sold, asked: minimum('sold'), lacks },
    {
      label: i18n.t('tier.kinds.managed'),
      has: standing.managed,
      asked: ask?.managed ?? null,
      lacks: missing?.managed ?? null,
    },
    {
      label: i18n.t('tier.kinds.total'),
      has: standing.total,
      asked: ask?.total ?? null,
      lacks: missing?.total ?? null,
    },
  ];
}

/** Points that are missing, or the word for none. */
function missingWords(points: Fraction | null): string {
  return points !== null && isPositive(points) ? pointsWords(points) : i18n.t('tier.nothingMissing');
}

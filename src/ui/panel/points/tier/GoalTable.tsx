import { i18n } from '#i18n';
import { roundedDecimal } from '../../../../domain/points/decimal.ts';
import { type Fraction, isPositive } from '../../../../domain/points/fraction.ts';
import type { Standing } from '../../../../domain/points/standing.ts';
import type { Missing, TierAsk } from '../../../../domain/points/tier.ts';
import { pointsWords } from '../points-words.ts';
import { tierWords } from '../tier-words.ts';
import styles from './GoalTable.module.css';
import { PointsTable } from './PointsTable.tsx';

interface Props {
  readonly ask: TierAsk;
  readonly missing: Missing;
  readonly standing: Standing;
}

/** Everything one tier asks for, how much of it is there and how much is missing. */
export function GoalTable({ ask, missing, standing }: Props) {
  const minimum = ask.minimumOf === 'sold' ? i18n.t('tier.kinds.minimumSold') : i18n.t('tier.kinds.minimumSourced');
  const lines = [
    { kind: i18n.t('tier.kinds.total'), has: standing.total, asked: ask.total, lacks: missing.total },
    { kind: minimum, has: standing[ask.minimumOf], asked: ask.minimum, lacks: missing.minimum },
    { kind: i18n.t('tier.kinds.minimumManaged'), has: standing.managed, asked: ask.managed, lacks: missing.managed },
  ];
  return (
    <PointsTable
      caption={i18n.t('tier.insights.table', { tier: tierWords(ask.tier) })}
      columns={[tierWords(ask.tier), i18n.t('tier.points'), i18n.t('tier.asked'), i18n.t('tier.missing')]}
    >
      {lines.map(({ kind, has, asked, lacks }) =>
        asked === null ? null : (
          <tr key={kind}>
            <th scope="row">
              {kind}
              <Meter kind={kind} has={has} asked={asked} />
            </th>
            <td>{pointsWords(has)}</td>
            <td>{pointsWords(asked)}</td>
            <td>{isPositive(lacks) ? pointsWords(lacks) : i18n.t('tier.nothingMissing')}</td>
          </tr>
        ),
      )}
    </PointsTable>
  );
}

/** How full a minimum is, as a bar; the numbers stand beside it. */
function Meter({ kind, has, asked }: { readonly kind: string; readonly has: Fraction; readonly asked: Fraction }) {
  const words = i18n.t('tier.insights.meter', { kind, has: pointsWords(has), asked: pointsWords(asked) });
  const most = drawn(asked);
  return (
    <meter className={styles.meter} aria-label={words} min={0} max={most || 1} value={most === 0 ? 1 : drawn(has)} />
  );
}

/** For drawing only: a bar needs no more than a float has. */
function drawn(points: Fraction): number {
  return Number(roundedDecimal(points, 2));
}

import { CartesianGrid, Line, LineChart, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { i18n } from '#i18n';
import { browserLanguage } from '../../../../browser/language.ts';
import type { Tier } from '../../../../domain/points/points-rules.ts';
import type { DayText } from '../../../../domain/time.ts';
import { POINTS_RULES } from '../../../../facts/points-rules.ts';
import { dateWords } from '../../../../jobs/date-words.ts';
import { tierWords } from '../tier-words.ts';
import type { ChartMonth } from './chart-months.ts';
import styles from './ProgressChart.module.css';

interface Props {
  readonly months: readonly ChartMonth[];
  readonly today: DayText;
}

/** Each line by its own dashes and marks, so that it is told apart without its colour. */
const LINES = {
  total: { colour: 'var(--accent)', dashes: '', mark: 'M-3.5-3.5h7v7h-7z', label: () => i18n.t('tier.kinds.total') },
  sold: { colour: 'var(--good)', dashes: '6 3', mark: 'M0-4.5L4.5 3.5h-9z', label: () => i18n.t('tier.kinds.sold') },
  managed: {
    colour: 'var(--warn)',
    dashes: '2 3',
    mark: 'M-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0z',
    label: () => i18n.t('tier.kinds.managed'),
  },
} as const;

const THRESHOLD = {
  stroke: 'var(--line-strong)',
  strokeDasharray: '1 4',
  strokeWidth: 2,
  strokeLinecap: 'round',
} as const;

type Kind = keyof typeof LINES;

const KINDS: readonly Kind[] = ['total', 'sold', 'managed'];
const TIERS = POINTS_RULES.tiers.value;

/** The course of the points. A picture only: the table beside it holds every number. */
export function ProgressChart({ months, today }: Props) {
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return null;
  const now = months.findLast(({ day }) => day <= today)?.day;
  const tiers = TIERS.filter((tier) => months.some((month) => month[tier] !== undefined));
  const words = { from: monthWords(first.day), to: monthWords(last.day) };
  return (
    <figure className={styles.figure} role="img" aria-label={i18n.t('tier.progress.chart', words)}>
      <ul className={styles.legend}>
        {KINDS.map((kind) => (
          <li key={kind}>
            <Sample kind={kind} />
            {LINES[kind].label()}
          </li>
        ))}
        {tiers.length === 0 ? null : (
          <li>
            <svg className={styles.sample} viewBox="0 0 28 12" aria-hidden="true" focusable="false">
              <path d="M1 6h26" {...THRESHOLD} />
            </svg>
            {i18n.t('tier.progress.threshold')}
          </li>
        )}
      </ul>
      <div className={styles.plot}>
        <ResponsiveContainer width="100%" height="100%" initialDimension={{ width: 300, height: 256 }}>
          <LineChart data={[...months]} margin={{ top: 12, right: 8, bottom: 0, left: 0 }} accessibilityLayer={false}>
            <CartesianGrid vertical={false} stroke="var(--line)" />
            <XAxis dataKey="day" tickFormatter={monthWords} stroke="var(--ink-soft)" minTickGap={16} tickMargin={4} />
            <YAxis width="auto" tickFormatter={shortNumber} stroke="var(--ink-soft)" tickMargin={2} />
            {now === undefined ? null : (
              <ReferenceLine
                x={now}
                stroke="var(--line-strong)"
                label={{ value: i18n.t('tier.progress.today'), position: 'insideTopLeft', fill: 'var(--ink-soft)' }}
              />
            )}
            {tiers.map((tier) => (
              <Line
                key={tier}
                dataKey={tier}
                type="stepAfter"
                {...THRESHOLD}
                dot={false}
                activeDot={false}
                isAnimationActive={false}
                label={({ x, y, index }) => (
                  <TierLabel x={x} y={y} tier={index === labelAt(months, tier) ? tier : null} />
                )}
              />
            ))}
            {KINDS.map((kind) => (
              <Line
                key={kind}
                dataKey={kind}
                stroke={LINES[kind].colour}
                strokeDasharray={LINES[kind].dashes}
                strokeWidth={2}
                dot={(dot) => <Mark key={dot.key} kind={kind} x={dot.cx ?? 0} y={dot.cy ?? 0} />}
                activeDot={false}
                isAnimationActive={false}
              />
            ))}
          </LineChart>
        </ResponsiveContainer>
      </div>
    </figure>
  );
}

function Sample({ kind }: { readonly kind: Kind }) {
  const { colour, dashes } = LINES[kind];
  return (
    <svg className={styles.sample} viewBox="0 0 28 12" aria-hidden="true" focusable="false">
      <path d="M1 6h26" stroke={colour} strokeWidth="2" strokeDasharray={dashes} />
      <Mark kind={kind} x={14} y={6} />
    </svg>
  );
}

function Mark({ kind, x, y }: { readonly kind: Kind; readonly x: number; readonly y: number }) {
  return <path d={LINES[kind].mark} fill={LINES[kind].colour} transform={`translate(${x} ${y})`} />;
}

interface LabelProps {
  readonly x: string | number | undefined;
  readonly y: string | number | undefined;
  readonly tier: Tier | null;
}

/** The name of a tier above one point of its line; nothing at the others. */
function TierLabel({ x, y, tier }: LabelProps) {
  if (tier === null) return <g />;
  return (
    <text x={x} y={y} dy={-4} textAnchor="end" fill="var(--ink-soft)">
      {tierWords(tier)}
    </text>
  );
}

/** Months between the names of two tiers: side by side, they are read however close their lines are. */
const APART = 4;

/** The month at which a tier's name stands. */
function labelAt(months: readonly ChartMonth[], tier: Tier): number {
  const first = months.findIndex((month) => month[tier] !== undefined);
  const last = months.findLastIndex((month) => month[tier] !== undefined);
  return Math.max(first, last - APART * TIERS.indexOf(tier));
}

function monthWords(on: DayText): string {
  return dateWords({ on, precision: 'month' });
}

function shortNumber(value: number): string {
  return new Intl.NumberFormat(browserLanguage(), { notation: 'compact' }).format(value);
}

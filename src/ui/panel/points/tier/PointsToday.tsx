import { i18n } from '#i18n';
import type { Fraction } from '../../../../domain/points/fraction.ts';
import { isPositive } from '../../../../domain/points/fraction.ts';
import type { PointsAccount } from '../../../../domain/points/points-account.ts';
import type { Standing } from '../../../../domain/points/standing.ts';
import { missingFor, type TierAsk } from '../../../../domain/points/tier.ts';
import type { DayText } from '../../../../domain/time.ts';
import { dateWords } from '../../../../jobs/date-words.ts';
import { Section } from '../../../components/Section.tsx';
import { pointsWords } from '../points-words.ts';
import { tierWords } from '../tier-words.ts';
import { PastDayChoice } from './PastDayChoice.tsx';
import { PointsTable } from './PointsTable.tsx';
import styles from './TierScreen.module.css';
import { TierSelect } from './TierSelect.tsx';
import { useTierChoice } from './use-tier-choice.ts';

interface Props {
  readonly account: PointsAccount;
  readonly today: DayText;
  readonly standing: Standing;
  readonly asks: readonly TierAsk[];
}

/** The points that count today by kind, against what the credited tier asks for. */
export function PointsToday({ account, today, standing, asks }: Props) {
  const choose = useTierChoice();
  const { creditedTier, creditedSince } = account;
  const ask = asks.find(({ tier }) => tier === creditedTier);
  return (
    <Section id="tier-today" title={i18n.t('tier.today.title')}>
      <div className={styles.fields}>
        <TierSelect
          label={i18n.t('tier.today.credited')}
          hint={i18n.t('tier.today.creditedHint')}
          none={i18n.t('tier.today.notSaid')}
          value={creditedTier}
          onPick={(tier) => choose({ creditedTier: tier, creditedSince: null })}
        />
        {creditedTier === null ? null : (
          <PastDayChoice
            label={i18n.t('tier.today.since')}
            hint={i18n.t('tier.today.sinceHint')}
            value={creditedSince}
            today={today}
            onChoose={(day) => choose({ creditedSince: day })}
          />
        )}
      </div>
      <StandingTable standing={standing} ask={ask} today={today} />
      {creditedTier === null ? <p className={styles.soft}>{i18n.t('tier.today.chooseCredited')}</p> : null}
      {creditedTier !== null && ask === undefined && asks.length > 0 ? (
        <p className={styles.soft}>
          {i18n.t('tier.today.unfilled', { tier: tierWords(creditedTier) })}{' '}
          <a href="#/points/rules">{i18n.t('tier.today.fillIn')}</a>
        </p>
      ) : null}
    </Section>
  );
}

interface TableProps {
  readonly standing: Standing;
  readonly ask: TierAsk | undefined;
  readonly today: DayText;
}

function StandingTable({ standing, ask, today }: TableProps) {
  const missing = ask === undefined ? null : missingFor(standing, ask);
  const bySold = ask?.minimumOf === 'sold';
  const against = ask === undefined ? [] : [i18n.t('tier.today.against', { tier: tierWords(ask.tier) })];
  const line = (label: string, has: Fraction, asked?: Fraction | null, lacks?: Fraction) => (
    <>
      <th scope="row">{label}</th>
      <td>{pointsWords(has)}</td>
      {missing === null ? null : (
        <>
          <td>{asked == null ? '–' : pointsWords(asked)}</td>
          <td>{asked == null || lacks === undefined ? '–' : missingWords(lacks)}</td>
        </>
      )}
    </>
  );
  return (
    <PointsTable
      caption={i18n.t('tier.today.caption', { day: dateWords({ on: today, precision: 'day' }) })}
      columns={[
        i18n.t('tier.kind'),
        i18n.t('tier.points'),
        ...against,
        ...(missing === null ? [] : [i18n.t('tier.missing')]),
      ]}
    >
      <tr>{line(i18n.t('tier.kinds.sourced'), standing.sourced, bySold ? null : ask?.minimum, missing?.minimum)}</tr>
      <tr>{line(i18n.t('tier.kinds.assisted'), standing.assisted)}</tr>
      {bySold ? <tr>{line(i18n.t('tier.kinds.sold'), standing.sold, ask.minimum, missing?.minimum)}</tr> : null}
      <tr>{line(i18n.t('tier.kinds.managed'), standing.managed, ask?.managed, missing?.managed)}</tr>
      <tr data-sum>{line(i18n.t('tier.kinds.total'), standing.total, ask?.total, missing?.total)}</tr>
    </PointsTable>
  );
}

/** Points that are missing, or the word for none. */
function missingWords(points: Fraction): string {
  return isPositive(points) ? pointsWords(points) : i18n.t('tier.nothingMissing');
}

import { useCallback, useMemo, useState } from 'react';
import { i18n } from '#i18n';
import type { BreakdownFilter, BreakdownLine } from '../../../../domain/points/breakdown.ts';
import { followBreakdown } from '../../../../domain/points/follow-ledger.ts';
import type { LedgerView } from '../../../../domain/points/ledger-view.ts';
import type { DayText } from '../../../../domain/time.ts';
import { dateWords } from '../../../../jobs/date-words.ts';
import { exportTable } from '../../../../jobs/export-table.ts';
import { Button } from '../../../components/Button.tsx';
import { Section } from '../../../components/Section.tsx';
import { useAnnounce } from '../../../components/use-announce.tsx';
import { type Follow, useFollowed } from '../use-followed.ts';
import { BreakdownFilters } from './BreakdownFilters.tsx';
import { ClientPoints } from './ClientPoints.tsx';
import styles from './TierScreen.module.css';

interface Props {
  readonly view: LedgerView;
  readonly today: DayText;
}

const EVERYTHING: BreakdownFilter = { deal: null, market: null };

/** Today's points by client. */
export function PointsBreakdown({ view, today }: Props) {
  const { say } = useAnnounce();
  const [filter, setFilter] = useState(EVERYTHING);
  const follow = useCallback<Follow<readonly BreakdownLine[]>>(
    (before, next) => followBreakdown(before, next, today, filter),
    [today, filter],
  );
  const breakdown = useFollowed(view, follow);
  const lines = useMemo(
    () =>
      breakdown.map(({ clientId, standing: { sold, managed, total } }) => ({
        clientId,
        points: [sold, managed, total],
      })),
    [breakdown],
  );
  const columns = [i18n.t('tier.kinds.sold'), i18n.t('tier.kinds.managed'), i18n.t('tier.kinds.total')];
  const save = () => {
    exportTable(i18n.t('tier.breakdown.file'), today, [
      [i18n.t('tier.client'), ...columns],
      ...lines.map(({ clientId, points }) => [view.get(clientId)?.client.name ?? '', ...points]),
    ]);
    say(i18n.t('tier.exported'));
  };
  return (
    <Section id="tier-breakdown" title={i18n.t('tier.breakdown.title')}>
      <p className={styles.soft}>
        {i18n.t('tier.breakdown.text', { day: dateWords({ on: today, precision: 'day' }) })}
      </p>
      <BreakdownFilters filter={filter} onChange={setFilter} />
      {lines.length === 0 ? (
        <p role="status">{i18n.t('tier.breakdown.none')}</p>
      ) : (
        <>
          <ClientPoints caption={i18n.t('tier.breakdown.title')} columns={columns} lines={lines} view={view} />
          <div>
            <Button onClick={save}>{i18n.t('tier.export')}</Button>
          </div>
        </>
      )}
    </Section>
  );
}

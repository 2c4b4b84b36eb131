import { useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { dayOf, MINUTE_MS } from '../../../../domain/time.ts';
import { askedList } from '../../../../jobs/partner/reports/by-client-list.ts';
import {
  choiceOf,
  questionOf,
  type ReportChoice,
  reportRoute,
  unknownIn,
} from '../../../../jobs/partner/reports/report-address.ts';
import type { ReportKind, ReportRow } from '../../../../jobs/partner/reports/report-kind.ts';
import { type ReportSort, sortedRows } from '../../../../jobs/partner/reports/sorted-rows.ts';
import { readClientLists } from '../../../../store/queries/saved-reports.ts';
import { useLive } from '../../../components/use-live.ts';
import { useNow } from '../../../components/use-now.ts';
import { useWorld } from '../../../components/world-context.ts';
import { goTo } from '../../route.ts';
import { useRoute } from '../../use-route.ts';
import { NoRows } from './NoRows.tsx';
import { ReportActions } from './ReportActions.tsx';
import { ReportFilters } from './ReportFilters.tsx';
import styles from './ReportPage.module.css';
import { ReportTable } from './ReportTable.tsx';
import { ReportTotals } from './ReportTotals.tsx';

interface Props {
  readonly reportKey: string;
  readonly kind: ReportKind;
}

interface Read {
  /** What was asked, by which an answer to an earlier question is told. */
  readonly asked: string;
  readonly rows: readonly ReportRow[];
}

/** A report: its days and filters, which stand in the address, what can be done with it, its totals and its rows. */
export function ReportPage({ reportKey, kind }: Props) {
  const world = useWorld();
  const { query } = useRoute();
  const today = dayOf({ now: useNow(MINUTE_MS), zone: world.zone() });
  const choice = choiceOf(kind, query);
  const unknown = unknownIn(kind, query);
  const question = questionOf(kind, choice, today);
  const asked = JSON.stringify(question);
  const read = useLive(async (): Promise<Read> => {
    return { asked, rows: question === null ? [] : await kind.read(world.database, question) };
  }, [world, kind, asked]);
  const lists = useLive(() => readClientLists(world.database), [world]);
  const list = askedList(choice);
  const gone = list !== null && lists?.every(({ id }) => id !== list) === true;
  const [sort, setSort] = useState<ReportSort | null>(null);
  const rows = useMemo(
    () => (read === undefined ? null : sortedRows(read.rows, kind.columns, sort)),
    [read, kind, sort],
  );
  const choose = (change: Partial<ReportChoice>) => goTo(reportRoute(reportKey, { ...choice, ...change }));
  return (
    <>
      <h1>{kind.title()}</h1>
      {unknown.length === 0 ? null : (
        <p role="status" className={styles.note}>
          {i18n.t('partnerReports.ignored', { names: unknown.join(', ') })}
        </p>
      )}
      {gone ? (
        <p role="status" className={styles.note}>
          {i18n.t('partnerReports.listGoneNote')}
        </p>
      ) : null}
      {lists === undefined ? null : (
        <ReportFilters kind={kind} choice={choice} today={today} lists={lists} onChoose={choose} />
      )}
      {question === null || read === undefined || rows === null ? null : (
        <>
          <ReportTotals kind={kind} rows={read.rows} />
          <ReportActions key={reportKey} reportKey={reportKey} kind={kind} choice={choice} rows={rows} today={today} />
          {rows.length === 0 && read.asked === asked ? (
            <NoRows onShowAll={() => goTo(reportRoute(reportKey, ALL))} />
          ) : (
            <ReportTable title={kind.title()} columns={kind.columns} rows={rows} sort={sort} onSort={setSort} />
          )}
        </>
      )}
    </>
  );
}

const ALL: ReportChoice = { range: { preset: 'any', from: '', to: '' }, filters: {} };

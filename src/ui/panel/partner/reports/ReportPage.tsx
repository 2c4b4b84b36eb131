import { useState } from 'react';
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
import type { ReportKind } from '../../../../jobs/partner/reports/report-kind.ts';
import { nextSort, type ReportSort } from '../../../../jobs/partner/reports/sorted-rows.ts';
import { useNow } from '../../../components/use-now.ts';
import { useWorld } from '../../../components/world-context.ts';
import { useScreenCopy } from '../../kept-screen/use-screen-copy.ts';
import { useOpenForm } from '../../points/ledger/use-open-form.ts';
import { goTo } from '../../route.ts';
import { useRoute } from '../../use-route.ts';
import { NoRows } from './NoRows.tsx';
import { ReportActions, type ReportForm } from './ReportActions.tsx';
import { ReportFilters } from './ReportFilters.tsx';
import styles from './ReportPage.module.css';
import { ReportTable } from './ReportTable.tsx';
import { ReportTotals } from './ReportTotals.tsx';
import { useReportRows } from './use-report-rows.ts';
import { useReportSurroundings } from './use-report-surroundings.ts';

interface Props {
  readonly reportKey: string;
  readonly kind: ReportKind;
}

/** A report: its days and filters, which stand in the address, what can be done with it, its totals and its rows. */
export function ReportPage({ reportKey, kind }: Props) {
  const world = useWorld();
  const { query } = useRoute();
  const today = dayOf({ now: useNow(MINUTE_MS), zone: world.zone() });
  const choice = choiceOf(kind, query);
  const unknown = unknownIn(kind, query);
  const question = questionOf(kind, choice, today);
  const [sort, setSort] = useState<ReportSort | null>(null);
  const found = useReportRows(kind, question, sort);
  const around = useReportSurroundings(reportKey);
  const form = useOpenForm<ReportForm>(null);
  const list = askedList(choice);
  const gone = list !== null && around?.lists.every(({ id }) => id !== list) === true;
  const plain = sort === null && form.open === null && !asksWords(kind, choice);
  useScreenCopy(around !== undefined && found?.current === true, plain);
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
      {around === undefined ? null : (
        <ReportFilters kind={kind} choice={choice} today={today} lists={around.lists} onChoose={choose} />
      )}
      {question === null || found === undefined || around === undefined ? null : (
        <>
          <ReportTotals kind={kind} count={found.rows.length} totals={found.totals} />
          <ReportActions
            reportKey={reportKey}
            kind={kind}
            choice={choice}
            rows={found.rows}
            current={found.current}
            today={today}
            around={around}
            form={form}
          />
          {found.rows.length === 0 && found.current ? (
            <NoRows onShowAll={() => goTo(reportRoute(reportKey, ALL))} />
          ) : (
            <ReportTable
              title={kind.title()}
              columns={kind.columns}
              rows={found.rows}
              busy={!found.current}
              sort={found.sort}
              onSort={(key) => setSort((before) => nextSort(before, key))}
            />
          )}
        </>
      )}
    </>
  );
}

/** Words that are typed are not copied, so a screen that shows their hits is not either. */
function asksWords({ filters }: ReportKind, choice: ReportChoice): boolean {
  return Object.entries(filters).some(
    ([name, filter]) => 'asks' in filter && filter.asks === 'words' && choice.filters[name] !== undefined,
  );
}

const ALL: ReportChoice = { range: { preset: 'any', from: '', to: '' }, filters: {} };

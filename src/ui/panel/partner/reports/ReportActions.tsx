import { useMemo } from 'react';
import { i18n } from '#i18n';
import type { DayText } from '../../../../domain/time.ts';
import { exportReport } from '../../../../jobs/partner/reports/export-report.ts';
import type { ReportChoice } from '../../../../jobs/partner/reports/report-address.ts';
import type { ReportKind, ReportRow } from '../../../../jobs/partner/reports/report-kind.ts';
import { readDrafts } from '../../../../store/queries/drafts.ts';
import { readClientLists, readSavedReports } from '../../../../store/queries/saved-reports.ts';
import { Button } from '../../../components/Button.tsx';
import { useAnnounce } from '../../../components/use-announce.tsx';
import { useLive } from '../../../components/use-live.ts';
import { useWorld } from '../../../components/world-context.ts';
import { useOpenForm } from '../../points/ledger/use-open-form.ts';
import { ListForm } from './ListForm.tsx';
import styles from './ReportActions.module.css';
import { listKey, saveKey } from './report-drafts.ts';
import { SaveReportForm } from './SaveReportForm.tsx';

interface Props {
  readonly reportKey: string;
  readonly kind: ReportKind;
  readonly choice: ReportChoice;
  readonly rows: readonly ReportRow[];
  readonly today: DayText;
}

/** What can be done with a report: its rows as a file, the report under a name, its clients in a list. */
export function ReportActions({ reportKey, kind, choice, rows, today }: Props) {
  const { database } = useWorld();
  const { say } = useAnnounce();
  const { open, show, close, opener } = useOpenForm<'save' | 'list'>(null);
  const known = useLive(async () => {
    const keys = [saveKey(reportKey), listKey(reportKey)];
    const [reports, lists, drafts] = await Promise.all([
      readSavedReports(database),
      readClientLists(database),
      readDrafts(database, keys),
    ]);
    return { reports, lists, drafts };
  }, [database, reportKey]);
  const clientIds = useMemo(
    () => [...new Set(rows.flatMap(({ clientId }) => (clientId === null ? [] : [clientId])))],
    [rows],
  );
  const save = () => {
    exportReport(reportKey, today, kind.columns, rows);
    say(i18n.t('partnerReports.exported', rows.length));
  };
  if (known === undefined) return null;
  const { reports, lists, drafts } = known;
  if (open === 'save') {
    const kept = drafts.get(saveKey(reportKey)) ?? null;
    return (
      <SaveReportForm
        reportKey={reportKey}
        title={kind.title()}
        choice={choice}
        reports={reports}
        kept={kept}
        onDone={close}
      />
    );
  }
  if (open === 'list') {
    const kept = drafts.get(listKey(reportKey)) ?? null;
    return <ListForm reportKey={reportKey} clientIds={clientIds} lists={lists} kept={kept} onDone={close} />;
  }
  return (
    <div className={styles.actions}>
      <Button ref={opener} onClick={() => show('list')}>
        {i18n.t('partnerReports.useInLists')}
      </Button>
      <Button onClick={save} disabled={rows.length === 0}>
        {i18n.t('partnerReports.export')}
      </Button>
      <Button onClick={() => show('save')}>{i18n.t('partnerReports.save')}</Button>
    </div>
  );
}

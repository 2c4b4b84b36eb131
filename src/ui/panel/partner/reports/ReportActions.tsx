import { useMemo } from 'react';
import { i18n } from '#i18n';
import type { DayText } from '../../../../domain/time.ts';
import { exportReport } from '../../../../jobs/partner/reports/export-report.ts';
import type { ReportChoice } from '../../../../jobs/partner/reports/report-address.ts';
import type { ReportKind, ReportRow } from '../../../../jobs/partner/reports/report-kind.ts';
import { Button } from '../../../components/Button.tsx';
import { countWords } from '../../../components/count-words.ts';
import { useAnnounce } from '../../../components/use-announce.tsx';
import type { OpenForm } from '../../points/ledger/use-open-form.ts';
import { ListForm } from './ListForm.tsx';
import styles from './ReportActions.module.css';
import { listKey, saveKey } from './report-drafts.ts';
import { SaveReportForm } from './SaveReportForm.tsx';
import type { ReportSurroundings } from './use-report-surroundings.ts';

interface Props {
  readonly reportKey: string;
  readonly kind: ReportKind;
  readonly choice: ReportChoice;
  readonly rows: readonly ReportRow[];
  /** Whether these rows answer what is asked, or others are on their way. */
  readonly current: boolean;
  readonly today: DayText;
  readonly around: ReportSurroundings;
  readonly form: OpenForm<ReportForm>;
}

export type ReportForm = 'save' | 'list';

/** What can be done with a report: its rows as a file, the report under a name, its clients in a list. */
export function ReportActions({ reportKey, kind, choice, rows, current, today, around, form }: Props) {
  const { reports, lists, drafts } = around;
  const { say } = useAnnounce();
  const { open, show, close, opener } = form;
  const clientIds = useMemo(
    () => [...new Set(rows.flatMap(({ clientId }) => (clientId === null ? [] : [clientId])))],
    [rows],
  );
  const save = () => {
    exportReport(reportKey, today, kind.columns, rows);
    say(i18n.t('partnerReports.exported', rows.length, [countWords(rows.length)]));
  };
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
    return (
      <ListForm
        reportKey={reportKey}
        clientIds={clientIds}
        current={current}
        lists={lists}
        kept={kept}
        onDone={close}
      />
    );
  }
  return (
    <div className={styles.actions}>
      <Button ref={opener} onClick={() => show('list')} disabled={!current}>
        {i18n.t('partnerReports.useInLists')}
      </Button>
      <Button onClick={save} disabled={!current || rows.length === 0}>
        {i18n.t('partnerReports.export')}
      </Button>
      <Button onClick={() => show('save')}>{i18n.t('partnerReports.save')}</Button>
    </div>
  );
}

import { i18n } from '#i18n';
import type { SavedReport } from '../../../../domain/partner/saved-report.ts';
import { saveReport } from '../../../../jobs/partner/reports/keep-report.ts';
import { keptChoice, type ReportChoice } from '../../../../jobs/partner/reports/report-address.ts';
import { useAnnounce } from '../../../components/use-announce.tsx';
import { useWorld } from '../../../components/world-context.ts';
import { NameForm } from './NameForm.tsx';
import { saveKey } from './report-drafts.ts';

interface Props {
  readonly reportKey: string;
  readonly title: string;
  readonly choice: ReportChoice;
  readonly reports: readonly SavedReport[];
  readonly kept: unknown;
  readonly onDone: () => void;
}

/** Keeps a report with its days and filters under a name. */
export function SaveReportForm({ reportKey, title, choice, reports, kept, onDone }: Props) {
  const world = useWorld();
  const { settle } = useAnnounce();
  const save = async (name: string) => {
    const outcome = await saveReport(world, { name, report: reportKey, ...keptChoice(choice) });
    settle(outcome, i18n.t('partnerReports.savedSaid', { name }));
    return outcome.kind === 'done';
  };
  return (
    <NameForm
      draftKey={saveKey(reportKey)}
      kept={kept}
      label={i18n.t('partnerReports.save')}
      field={i18n.t('partnerReports.name')}
      submit={i18n.t('action.save')}
      stored={title}
      others={reports}
      onSave={save}
      onDone={onDone}
    />
  );
}

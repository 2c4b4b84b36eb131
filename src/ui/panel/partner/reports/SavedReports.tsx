import { i18n } from '#i18n';
import type { SavedReport } from '../../../../domain/partner/saved-report.ts';
import { deleteReport, renameReport } from '../../../../jobs/partner/reports/keep-report.ts';
import { savedRoute } from '../../../../jobs/partner/reports/report-address.ts';
import { reportKindOf } from '../../../../jobs/partner/reports/report-kinds.ts';
import section from '../../../components/Section.module.css';
import { useWorld } from '../../../components/world-context.ts';
import { NamedLine } from './NamedLine.tsx';

/** Reports under their names, each to be opened again, renamed or deleted. */
export function SavedReports({ reports }: { readonly reports: readonly SavedReport[] }) {
  const world = useWorld();
  if (reports.length === 0) return <p className={section.soft}>{i18n.t('partnerReports.savedEmpty')}</p>;
  return (
    <ul>
      {reports.map((report) => (
        <NamedLine
          key={report.id}
          row={report}
          others={reports.filter(({ id }) => id !== report.id)}
          onRename={(name) => renameReport(world, report, name)}
          onDelete={() => deleteReport(world, report)}
        >
          <a href={`#${savedRoute(report)}`}>{report.name}</a>
          <span className={section.soft}>{kindWords(report)}</span>
        </NamedLine>
      ))}
    </ul>
  );
}

function kindWords({ report }: SavedReport): string {
  return reportKindOf(report)?.title() ?? i18n.t('partnerReports.ofLater', { report });
}

import { i18n } from '#i18n';
import { reportKindOf } from '../../../../jobs/partner/reports/report-kinds.ts';
import { PartnerFrame } from '../PartnerFrame.tsx';
import { ReportPage } from './ReportPage.tsx';
import styles from './ReportScreen.module.css';

/** The rows behind a number, by the report's key in the address. */
export function ReportScreen({ reportKey }: { readonly reportKey: string }) {
  const kind = reportKindOf(reportKey);
  return (
    <PartnerFrame section="reports">
      <article className={styles.page}>
        <a className={styles.back} href="#/partner/reports">
          ← {i18n.t('partnerReports.title')}
        </a>
        {kind === null ? <Unknown /> : <ReportPage reportKey={reportKey} kind={kind} />}
      </article>
    </PartnerFrame>
  );
}

function Unknown() {
  return (
    <>
      <h1>{i18n.t('partnerReports.unknownTitle')}</h1>
      <p>{i18n.t('partnerReports.unknownText')}</p>
      <a href="#/partner/reports">{i18n.t('partnerReports.toReports')}</a>
    </>
  );
}

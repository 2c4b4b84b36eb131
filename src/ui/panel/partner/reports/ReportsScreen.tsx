import { i18n } from '#i18n';
import { REPORT_KINDS } from '../../../../jobs/partner/reports/report-kinds.ts';
import { readClients } from '../../../../store/queries/ledger.ts';
import { readClientLists, readSavedReports } from '../../../../store/queries/saved-reports.ts';
import { Section } from '../../../components/Section.tsx';
import { useLive } from '../../../components/use-live.ts';
import { useWorld } from '../../../components/world-context.ts';
import { PartnerFrame } from '../PartnerFrame.tsx';
import { ClientLists } from './ClientLists.tsx';
import styles from './ReportsScreen.module.css';
import { SavedReports } from './SavedReports.tsx';

/** What was saved under a name, every report there is, and the lists of clients that were made of them. */
export function ReportsScreen() {
  const { database } = useWorld();
  const kept = useLive(async () => {
    const [reports, lists] = await Promise.all([readSavedReports(database), readClientLists(database)]);
    const clients = lists.length === 0 ? [] : await readClients(database);
    return { reports, lists, clients };
  }, [database]);
  return (
    <PartnerFrame section="reports">
      <article className={styles.page}>
        <h1>{i18n.t('partnerReports.title')}</h1>
        {kept === undefined ? null : (
          <>
            <Section id="reports-saved" title={i18n.t('partnerReports.saved')}>
              <SavedReports reports={kept.reports} />
            </Section>
            <Section id="reports-every" title={i18n.t('partnerReports.every')}>
              <ul className={styles.every}>
                {Object.entries(REPORT_KINDS).map(([key, { title }]) => (
                  <li key={key}>
                    <a href={`#/partner/reports/${key}`}>{title()}</a>
                  </li>
                ))}
              </ul>
            </Section>
            <Section id="reports-lists" title={i18n.t('partnerReports.lists')}>
              <ClientLists lists={kept.lists} clients={kept.clients} />
            </Section>
          </>
        )}
      </article>
    </PartnerFrame>
  );
}

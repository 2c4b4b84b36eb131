import { i18n } from '#i18n';
import { Section } from '../../../components/Section.tsx';
import styles from './ProgressScreen.module.css';

/** The ways to the other rooms of the desk. */
export function DeskLinks() {
  return (
    <Section id="progress-links" title={i18n.t('partnerProgress.desk')}>
      <ul className={styles.links}>
        {LINKS.map(({ path, label }) => (
          <li key={path}>
            <a href={`#${path}`}>{label()}</a>
          </li>
        ))}
      </ul>
    </Section>
  );
}

const LINKS = [
  { path: '/partner/clients', label: () => i18n.t('partner.clients') },
  { path: '/partner/renewals', label: () => i18n.t('partner.renewals') },
  { path: '/partner/shared', label: () => i18n.t('partner.shared') },
  { path: '/partner/commissions', label: () => i18n.t('partner.commissions') },
  { path: '/partner/team', label: () => i18n.t('partnerProgress.team') },
  { path: '/partner/summary', label: () => i18n.t('partnerProgress.summary') },
  { path: '/partner/import', label: () => i18n.t('nav.import') },
];

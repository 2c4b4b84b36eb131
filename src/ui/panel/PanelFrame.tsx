import type { ReactNode, Ref } from 'react';
import { i18n } from '#i18n';
import styles from './PanelFrame.module.css';
import { HOME, type Route } from './route.ts';

/** One record a section: adding a section is adding its record and its screens. */
const SECTIONS = [
  { path: 'certifications', label: () => i18n.t('nav.certifications') },
  { path: 'points', label: () => i18n.t('nav.points') },
  { path: 'tickets', label: () => i18n.t('ticketList.title') },
  { path: 'partner', label: () => i18n.t('nav.partner') },
  { path: 'reminders', label: () => i18n.t('nav.reminders') },
  { path: 'settings', label: () => i18n.t('nav.settings') },
];

interface Props {
  readonly route: Route;
  readonly main?: Ref<HTMLElement>;
  readonly children: ReactNode;
}

/** The sections, the present one marked, around a screen. No hooks: the first paint draws it. */
export function PanelFrame({ route, main, children }: Props) {
  const section = route.parts[0] ?? HOME.slice(1);
  return (
    <div className={styles.panel}>
      <nav className={styles.nav} aria-label={i18n.t('nav.sections')}>
        {SECTIONS.map(({ path, label }) => (
          <a key={path} href={`#/${path}`} aria-current={path === section ? 'page' : undefined}>
            {label()}
          </a>
        ))}
      </nav>
      <main ref={main} tabIndex={-1} className={styles.screen}>
        {children}
      </main>
    </div>
  );
}

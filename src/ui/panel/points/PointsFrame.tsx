import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import styles from './PointsFrame.module.css';

/** One record a section of points. */
const SECTIONS = {
  calculator: { path: '/points/calculator', label: () => i18n.t('points.calculator') },
  tier: { path: '/points/tier', label: () => i18n.t('points.tier') },
  ledger: { path: '/points/ledger', label: () => i18n.t('points.ledger') },
  plan: { path: '/points/plan', label: () => i18n.t('points.plan') },
  rules: { path: '/points/rules', label: () => i18n.t('points.rules') },
};

interface Props {
  readonly section: keyof typeof SECTIONS;
  readonly children: ReactNode;
}

/** The sections of points, the present one marked, above a screen. */
export function PointsFrame({ section, children }: Props) {
  return (
    <div className={styles.frame}>
      <nav className={styles.nav} aria-label={i18n.t('points.sections')}>
        {Object.entries(SECTIONS).map(([name, { path, label }]) => (
          <a key={name} href={`#${path}`} aria-current={name === section ? 'page' : undefined}>
            {label()}
          </a>
        ))}
      </nav>
      {children}
    </div>
  );
}

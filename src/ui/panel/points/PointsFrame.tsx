import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { SectionFrame } from '../../components/SectionFrame.tsx';

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
    <SectionFrame label={i18n.t('points.sections')} sections={SECTIONS} present={section}>
      {children}
    </SectionFrame>
  );
}

import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { SectionFrame } from '../../components/SectionFrame.tsx';

/** One record a section of the partner desk. */
const SECTIONS = {
  progress: { path: '/partner', label: () => i18n.t('partner.progress') },
  clients: { path: '/partner/clients', label: () => i18n.t('partner.clients') },
  renewals: { path: '/partner/renewals', label: () => i18n.t('partner.renewals') },
  shared: { path: '/partner/shared', label: () => i18n.t('partner.shared') },
  commissions: { path: '/partner/commissions', label: () => i18n.t('partner.commissions') },
  team: { path: '/partner/team', label: () => i18n.t('partner.team') },
  reports: { path: '/partner/reports', label: () => i18n.t('partner.reports') },
};

interface Props {
  readonly section: keyof typeof SECTIONS;
  readonly children: ReactNode;
}

/** The sections of the partner desk, the present one marked, above a screen. */
export function PartnerFrame({ section, children }: Props) {
  return (
    <SectionFrame label={i18n.t('partner.sections')} sections={SECTIONS} present={section}>
      {children}
    </SectionFrame>
  );
}

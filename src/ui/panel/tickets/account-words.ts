import { i18n } from '#i18n';
import type { Seat, Subscription } from '../../../domain/tickets/support-rules.ts';

/** What subscriptions are called. */
export const SUBSCRIPTION_LABELS: Readonly<Record<Subscription, () => string>> = {
  'free-tools': () => i18n.t('ticketAccounts.subscription.freeTools'),
  starter: () => i18n.t('ticketAccounts.subscription.starter'),
  professional: () => i18n.t('ticketAccounts.subscription.professional'),
  enterprise: () => i18n.t('ticketAccounts.subscription.enterprise'),
  'free-crm': () => i18n.t('ticketAccounts.subscription.freeCrm'),
  basic: () => i18n.t('ticketAccounts.subscription.basic'),
};

/** What seats are called. */
export const SEAT_LABELS: Readonly<Record<Seat, () => string>> = {
  core: () => i18n.t('ticketAccounts.seat.core'),
  sales: () => i18n.t('ticketAccounts.seat.sales'),
  service: () => i18n.t('ticketAccounts.seat.service'),
  other: () => i18n.t('ticketAccounts.seat.other'),
  none: () => i18n.t('ticketAccounts.seat.none'),
};

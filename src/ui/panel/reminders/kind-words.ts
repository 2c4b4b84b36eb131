import { i18n } from '#i18n';
import type { DeadlineKind } from '../../../domain/reminders/deadline.ts';

/** What a kind of reminder is called. */
export function kindWords(kind: DeadlineKind): string {
  switch (kind) {
    case 'expiry':
      return i18n.t('remindSettings.kind.expiry');
    case 'start-by':
      return i18n.t('remindSettings.kind.startBy');
    case 'practicum-due':
      return i18n.t('remindSettings.kind.practicum');
    case 'practicum-grade':
      return i18n.t('remindSettings.kind.grade');
    case 'retake':
      return i18n.t('remindSettings.kind.retake');
    case 'sitting':
      return i18n.t('remindSettings.kind.sitting');
    case 'tier-review':
      return i18n.t('remindSettings.kind.tier');
    case 'follow-up':
      return i18n.t('followUp.kind');
    case 'renewal':
      return i18n.t('renewalDeadline.kind');
  }
}

/** The day or moment that a kind counts back from. */
export function kindText(kind: DeadlineKind): string {
  switch (kind) {
    case 'expiry':
      return i18n.t('remindSettings.kindText.expiry');
    case 'start-by':
      return i18n.t('remindSettings.kindText.startBy');
    case 'practicum-due':
      return i18n.t('remindSettings.kindText.practicum');
    case 'practicum-grade':
      return i18n.t('remindSettings.kindText.grade');
    case 'retake':
      return i18n.t('remindSettings.kindText.retake');
    case 'sitting':
      return i18n.t('remindSettings.kindText.sitting');
    case 'tier-review':
      return i18n.t('remindSettings.kindText.tier');
    case 'follow-up':
      return i18n.t('followUp.kindText');
    case 'renewal':
      return i18n.t('renewalDeadline.kindText');
  }
}

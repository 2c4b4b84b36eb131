import { i18n } from '#i18n';
import type { ReasonCode, Verdict } from '../../../domain/certifications/email-verdict.ts';
import type { EmailKind } from '../../../domain/certifications/received-email.ts';
import type { Tone } from '../../components/StateIcon.tsx';

export function emailKindLabel(kind: EmailKind): string {
  switch (kind) {
    case 'expiry-notice':
      return i18n.t('desk.email.expiryNotice');
    case 'expired-notice':
      return i18n.t('desk.email.expiredNotice');
    case 'failed-exam':
      return i18n.t('desk.email.failedExam');
    case 'welcome':
      return i18n.t('desk.email.welcome');
  }
}

export const VERDICT_TONES: Record<Verdict, Tone> = {
  expected: 'good',
  doubtful: 'warn',
  unexpected: 'bad',
  'cannot-tell': 'muted',
};

export function verdictWords(verdict: Verdict): string {
  switch (verdict) {
    case 'expected':
      return i18n.t('desk.email.expected');
    case 'doubtful':
      return i18n.t('desk.email.doubtful');
    case 'unexpected':
      return i18n.t('desk.email.unexpected');
    case 'cannot-tell':
      return i18n.t('desk.email.cannotTell');
  }
}

/** A reason as a sentence. `nearDays` is the user's choice of what is near. */
export function emailReasonWords(code: ReasonCode, nearDays: number): string {
  switch (code) {
    case 'renewed-under-another-address':
      return i18n.t('desk.email.renewedElsewhere');
    case 'transferred-earlier':
      return i18n.t('desk.email.transferredEarlier');
    case 'opened-without-finishing':
      return i18n.t('desk.email.openedWithoutFinishing');
    case 'no-such-certification':
      return i18n.t('desk.email.noSuchCertification');
    case 'address-unknown':
      return i18n.t('desk.email.addressUnknown');
    case 'other-address':
      return i18n.t('desk.email.otherAddress');
    case 'address-on-record':
      return i18n.t('desk.email.addressOnRecord');
    case 'address-not-on-record':
      return i18n.t('desk.email.addressNotOnRecord');
    case 'nothing-on-record':
      return i18n.t('desk.email.nothingOnRecord');
    case 'expiry-near':
      return i18n.t('desk.email.expiryNear', nearDays);
    case 'expiry-far-off':
      return i18n.t('desk.email.expiryFarOff', nearDays);
    case 'expiry-unknown':
      return i18n.t('desk.email.expiryUnknown');
    case 'may-be-expired':
      return i18n.t('desk.email.mayBeExpired');
    case 'recorded-expired':
      return i18n.t('desk.email.recordedExpired');
    case 'not-yet-expired':
      return i18n.t('desk.email.notYetExpired');
    case 'failed-on-record':
      return i18n.t('desk.email.failedOnRecord');
    case 'abandoned-on-record':
      return i18n.t('desk.email.abandonedOnRecord');
    case 'passed-on-record':
      return i18n.t('desk.email.passedOnRecord');
    case 'sitting-on-record':
      return i18n.t('desk.email.sittingOnRecord');
  }
}

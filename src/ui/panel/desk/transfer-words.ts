import { i18n } from '#i18n';
import type { TransferOutcome, TransferReason } from '../../../domain/certifications/transfer.ts';
import type { Tone } from '../../components/StateIcon.tsx';

export const OUTCOME_TONES: Record<TransferOutcome, Tone> = {
  moves: 'good',
  stays: 'bad',
  'may-stay': 'warn',
  look: 'warn',
  unknown: 'muted',
};

export function outcomeWords(outcome: TransferOutcome): string {
  switch (outcome) {
    case 'moves':
      return i18n.t('desk.transfer.moves');
    case 'stays':
      return i18n.t('desk.transfer.stays');
    case 'may-stay':
      return i18n.t('desk.transfer.mayStay');
    case 'look':
      return i18n.t('desk.transfer.look');
    case 'unknown':
      return i18n.t('desk.transfer.unknown');
  }
}

/** Why, as a sentence. */
export function transferReasonWords(reason: TransferReason): string {
  switch (reason) {
    case 'expired':
      return i18n.t('desk.transfer.expired');
    case 'partner-only':
      return i18n.t('desk.transfer.partnerOnly');
    case 'probably-partner-only':
      return i18n.t('desk.transfer.probablyPartnerOnly');
    case 'month-running':
      return i18n.t('desk.transfer.monthRunning');
    case 'expires-today':
      return i18n.t('desk.transfer.expiresToday');
    case 'expiry-unknown':
      return i18n.t('desk.transfer.expiryUnknown');
    case 'not-earned-yet':
      return i18n.t('desk.transfer.notEarnedYet');
    case 'address-unknown':
      return i18n.t('desk.transfer.addressUnknown');
    case 'renewal-progress-unknown':
      return i18n.t('desk.transfer.renewalProgressUnknown');
    case 'not-in-catalogue':
      return i18n.t('desk.transfer.notInCatalogue');
  }
}

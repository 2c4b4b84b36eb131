import { i18n } from '#i18n';
import { browserLanguage } from '../../../browser/language.ts';
import type { BackupRefusal } from '../../../domain/backup/backup-refusal.ts';

/** Why nothing was restored, and what to do about it. */
export type Trouble = BackupRefusal | { readonly reason: 'no-room' | 'no-room-for-copy' | 'gone' };

const BYTES_A_MEGABYTE = 1024 * 1024;

export function refusalWords(trouble: Trouble): string {
  return `${reasonWords(trouble)} ${i18n.t('data.refused.safe')}`;
}

function reasonWords(trouble: Trouble): string {
  const count = new Intl.NumberFormat(browserLanguage());
  switch (trouble.reason) {
    case 'unreadable':
      return i18n.t('data.refused.unreadable');
    case 'empty':
      return i18n.t('data.refused.empty');
    case 'not-a-backup':
      return i18n.t('data.refused.notABackup');
    case 'cut-off':
      return i18n.t('data.refused.cutOff');
    case 'damaged':
      return i18n.t('data.refused.damaged');
    case 'newer':
      return i18n.t('data.refused.newer');
    case 'cancelled':
      return i18n.t('data.refused.cancelled');
    case 'too-large':
      return i18n.t('data.refused.tooLarge', { most: count.format(trouble.most / BYTES_A_MEGABYTE) });
    case 'too-many-rows':
      return i18n.t('data.refused.tooManyRows', { most: count.format(trouble.most) });
    case 'needs-passphrase':
      return i18n.t('data.sealed');
    case 'wrong-passphrase':
      return i18n.t('data.refused.wrongPassphrase');
    case 'no-room':
      return i18n.t('data.refused.noRoom');
    case 'no-room-for-copy':
      return i18n.t('data.refused.noRoomForCopy');
    case 'gone':
      return i18n.t('data.refused.gone');
  }
}

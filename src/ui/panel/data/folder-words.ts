import { i18n } from '#i18n';
import type { FolderTrouble } from '../../../domain/backup/folder-copy.ts';
import type { FolderCopyOutcome } from '../../../jobs/backup/keep-folder-copy.ts';
import { sizeWords } from './size-words.ts';

/** Why there is no newer copy in a folder, what is safe, and what to do. */
export function folderTroubleWords(trouble: FolderTrouble, folder: string): string {
  switch (trouble) {
    case 'lapsed':
      return i18n.t('folderCopy.lapsed', { folder });
    case 'gone':
      return i18n.t('folderCopy.gone', { folder });
    case 'full':
      return i18n.t('folderCopy.full', { folder });
    case 'failed':
      return i18n.t('folderCopy.failed', { folder });
  }
}

/** What became of a copy that the user asked for. */
export function copyOutcomeWords(outcome: FolderCopyOutcome): string {
  switch (outcome.kind) {
    case 'copied':
      return i18n.t('folderCopy.copied', { size: sizeWords(outcome.copy.bytes) });
    case 'unchanged':
      return i18n.t('folderCopy.unchanged');
    case 'empty':
      return i18n.t('folderCopy.empty');
    case 'no-folder':
    case 'not-due':
    case 'trouble':
      return i18n.t('folderCopy.noCopy');
  }
}

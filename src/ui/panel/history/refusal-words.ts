import { i18n } from '#i18n';
import type { EpochMs } from '../../../domain/time.ts';
import type { AsOfOutcome } from '../../../jobs/history/restore-as-of.ts';
import type { RestoreOutcome } from '../../../jobs/history/restore-change.ts';
import { wholeMomentWords } from '../../../jobs/whole-moment-words.ts';
import { rowWords } from './kind-words.ts';

/** Where the history begins, and in which zone that is said. */
interface Beginning {
  readonly earliest: EpochMs;
  readonly zone: string;
}

/** Why nothing was put back and what to do; null where it was, or where the page says so as it does of every change. */
export function refusalWords(outcome: RestoreOutcome | AsOfOutcome, { earliest, zone }: Beginning): string | null {
  switch (outcome.kind) {
    case 'owner-gone':
      return i18n.t('history.ownerGone', { owner: rowWords(outcome.table, outcome.name) });
    case 'still-used':
      return i18n.t('history.stillUsed', { part: rowWords(outcome.table, outcome.name) });
    case 'as-it-was':
      return i18n.t('history.asItWas');
    case 'gone':
      return i18n.t('history.gone');
    case 'no-room':
      return i18n.t('history.noRoom');
    case 'no-room-for-copy':
      return i18n.t('history.noRoomForCopy');
    case 'too-early':
      return i18n.t('history.tooEarly', { when: wholeMomentWords(earliest, zone) });
    default:
      return null;
  }
}

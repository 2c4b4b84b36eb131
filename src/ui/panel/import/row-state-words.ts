import { i18n } from '#i18n';
import type { RowState } from '../../../domain/import/row-state.ts';

/** CONTRACT's words for the state of a row. */
export function rowStateWords(state: RowState): string {
  switch (state) {
    case 'new':
      return i18n.t('import.stateNew');
    case 'known':
      return i18n.t('import.stateKnown');
    case 'updates':
      return i18n.t('import.stateUpdates');
    case 'needs-a-look':
      return i18n.t('import.stateLook');
  }
}

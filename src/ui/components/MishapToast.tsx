import { useCallback } from 'react';
import { i18n } from '#i18n';
import { useAnnounce } from './use-announce.tsx';
import { useMishaps } from './use-mishaps.ts';

/** Says that something went wrong when a job of this page fails. */
export function MishapToast() {
  const { say } = useAnnounce();
  useMishaps(useCallback(() => say(i18n.t('mishap.job')), [say]));
  return null;
}

import { useEffect } from 'react';
import { HOUR_MS } from '../../domain/time.ts';
import { useWorld } from '../components/world-context.ts';

/** Not among the first things: what the user came for goes before it. */
const LATER_MS = 3_000;

/** Looks after the copies in the user's folder for as long as a panel is open. It shows nothing: the data screen does. */
export function FolderWatch({ afterMs = LATER_MS }: { readonly afterMs?: number }) {
  const world = useWorld();
  useEffect(() => {
    if (!world.browser.canChooseFolder()) return;
    const look = async () => {
      const { keepFolderCopy } = await import('../../jobs/backup/keep-folder-copy.ts');
      await keepFolderCopy(world, { asked: false });
    };
    const lookAndTell = () => void look().catch((error: unknown) => console.error('No copy in the folder', error));
    const soon = setTimeout(lookAndTell, afterMs);
    const often = setInterval(lookAndTell, HOUR_MS);
    return () => {
      clearTimeout(soon);
      clearInterval(often);
    };
  }, [world, afterMs]);
  return null;
}

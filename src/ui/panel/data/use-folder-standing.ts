import { useEffect, useState } from 'react';
import { type FolderStanding, folderStanding } from '../../../domain/backup/folder-copy.ts';
import { type CopyFolder, readCopyFolder } from '../../../store/queries/copy-folder.ts';
import { useLive } from '../../components/use-live.ts';
import { useWorld } from '../../components/world-context.ts';

export interface StandingFolder extends CopyFolder {
  readonly standing: FolderStanding;
  /** Asks the browser anew whether we may write there. */
  readonly look: () => void;
}

/** The folder that copies go to and how things stand with it; null for none, `undefined` until it is known. */
export function useFolderStanding(): StandingFolder | null | undefined {
  const world = useWorld();
  const kept = useLive(() => readCopyFolder(world.safe), [world]);
  const [looks, setLooks] = useState(0);
  const [allowed, setAllowed] = useState<boolean | null>(null);
  useEffect(() => {
    // What a browser lets us do changes while the page is out of sight.
    const look = () => setLooks((count) => count + 1);
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a look is what asks again.
  useEffect(() => {
    if (kept === undefined || kept === null) return;
    let over = false;
    void world.browser.folderAllowed(kept.folder, false).then((may) => {
      if (!over) setAllowed(may);
    });
    return () => {
      over = true;
    };
  }, [world, kept, looks]);
  if (kept === undefined || kept === null) return kept;
  if (allowed === null) return undefined;
  const standing = folderStanding(kept.keeping, allowed, world.now());
  return { ...kept, standing, look: () => setLooks((count) => count + 1) };
}

import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { chooseCopyFolder } from '../../../jobs/backup/choose-folder.ts';
import { keepFolderCopy } from '../../../jobs/backup/keep-folder-copy.ts';
import { Button } from '../../components/Button.tsx';
import { useAnnounce } from '../../components/use-announce.tsx';
import { useFocusIfLost } from '../../components/use-focus-if-lost.ts';
import { useWorld } from '../../components/world-context.ts';
import styles from './DataScreen.module.css';
import { FolderKept } from './FolderKept.tsx';
import { copyOutcomeWords } from './folder-words.ts';
import { Progress } from './Progress.tsx';
import { useFolderStanding } from './use-folder-standing.ts';

/** Copies that are written into a folder of the user's by themselves. */
export function FolderCard() {
  const world = useWorld();
  const { say, settle } = useAnnounce();
  const [inTab, setInTab] = useState<boolean | null>(null);
  const [share, setShare] = useState<number | null>(null);
  const [refused, setRefused] = useState(false);
  const folder = useFolderStanding();
  useEffect(() => {
    void world.browser.isOwnTab().then(setInTab);
  }, [world]);
  const stage = folder === null ? 'none' : (folder?.standing.trouble ?? 'kept');
  const heading = useFocusIfLost<HTMLHeadingElement>(folder === undefined ? undefined : `${stage} ${share === null}`);
  if (folder === undefined || inTab === null) return null;

  const copy = async () => {
    setShare(0);
    const outcome = await keepFolderCopy(world, { asked: true, onProgress: setShare }).finally(() => setShare(null));
    say(copyOutcomeWords(outcome));
  };
  const choose = async () => {
    setRefused(false);
    const outcome = await chooseCopyFolder(world);
    if (outcome.kind === 'refused') setRefused(true);
    if (outcome.kind !== 'done') return;
    settle(outcome, i18n.t('folderCopy.chosen', { folder: outcome.folder }));
    setShare(0);
    await keepFolderCopy(world, { asked: true, onProgress: setShare }).finally(() => setShare(null));
  };
  const chooser = inTab ? (
    <Button onClick={() => void choose()}>
      {folder === null ? i18n.t('folderCopy.choose') : i18n.t('folderCopy.chooseOther')}
    </Button>
  ) : (
    <Button onClick={() => void world.browser.openPanelPage('/settings/data')}>{i18n.t('folderCopy.openTab')}</Button>
  );
  return (
    <section className={styles.card} aria-labelledby="folder">
      <h2 ref={heading} tabIndex={-1} id="folder">
        {i18n.t('folderCopy.title')}
      </h2>
      {world.browser.canChooseFolder() ? (
        <>
          <p>{i18n.t('folderCopy.intro')}</p>
          {share === null ? null : (
            <Progress share={share} words={(percent) => i18n.t('folderCopy.copying', { percent })} />
          )}
          {folder === null ? (
            <div>{chooser}</div>
          ) : (
            <FolderKept folder={folder} inTab={inTab} chooser={chooser} busy={share !== null} onCopy={copy} />
          )}
          {inTab ? null : <p className={styles.soft}>{i18n.t('folderCopy.inTab')}</p>}
          {refused ? (
            <p className={styles.trouble} role="alert">
              {i18n.t('folderCopy.refused')}
            </p>
          ) : null}
          <p className={styles.soft}>
            {i18n.t('folderCopy.restore')} {i18n.t('folderCopy.plain')}
          </p>
        </>
      ) : (
        <p>{i18n.t('folderCopy.cannot')}</p>
      )}
    </section>
  );
}

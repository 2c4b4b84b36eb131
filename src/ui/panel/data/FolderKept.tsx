import { type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import { type FolderKeeping, MOST_KEEP } from '../../../domain/backup/folder-copy.ts';
import { allowCopies, changeCopies, stopCopies } from '../../../jobs/backup/choose-folder.ts';
import { wholeMomentWords } from '../../../jobs/whole-moment-words.ts';
import { Button } from '../../components/Button.tsx';
import { NumberChoice } from '../../components/NumberChoice.tsx';
import { StateIcon } from '../../components/StateIcon.tsx';
import { useAnnounce } from '../../components/use-announce.tsx';
import { useWorld } from '../../components/world-context.ts';
import styles from './DataScreen.module.css';
import { FolderTroubles } from './FolderTroubles.tsx';
import { sizeWords } from './size-words.ts';
import type { StandingFolder } from './use-folder-standing.ts';

interface Props {
  readonly folder: StandingFolder;
  /** Whether the browser's questions can be asked here. */
  readonly inTab: boolean;
  /** What chooses another folder. */
  readonly chooser: ReactNode;
  readonly busy: boolean;
  readonly onCopy: () => Promise<void>;
}

/** A folder that was chosen: what is in it, what is wrong with it, and what can be done. */
export function FolderKept({ folder, inTab, chooser, busy, onCopy }: Props) {
  const world = useWorld();
  const { settle } = useAnnounce();
  const [refused, setRefused] = useState(false);
  const { keeping, standing } = folder;
  const { name } = folder.folder;
  const last = keeping.copies[0];
  const lapsed = standing.trouble === 'lapsed';
  const change = async (one: Partial<Pick<FolderKeeping, 'keep' | 'pictures'>>) =>
    settle(await changeCopies(world, one), i18n.t('settings.saved'));
  const allow = async () => {
    const allowed = (await allowCopies(world)) === 'allowed';
    setRefused(!allowed);
    folder.look();
    if (allowed) await onCopy();
  };
  return (
    <>
      <dl className={styles.facts}>
        <dt>{i18n.t('folderCopy.folder')}</dt>
        <dd>{name}</dd>
        <dt>{i18n.t('folderCopy.last')}</dt>
        <dd>
          {last === undefined
            ? i18n.t('folderCopy.none')
            : i18n.t('folderCopy.lastOf', {
                when: wholeMomentWords(last.at, world.zone()),
                size: sizeWords(last.bytes),
              })}
        </dd>
      </dl>
      <FolderTroubles name={name} standing={standing} lost={last?.lost ?? 0}>
        {lapsed && inTab ? (
          <div>
            <Button aria-disabled={busy} onClick={() => (busy ? undefined : void allow())}>
              {i18n.t('folderCopy.allow')}
            </Button>
          </div>
        ) : null}
        {refused ? <p role="alert">{i18n.t('folderCopy.notAllowed')}</p> : null}
      </FolderTroubles>
      {standing.trouble === null && keeping.behindSince === null && keeping.checkedAt !== null ? (
        <p className={styles.said}>
          <StateIcon tone="good" />
          {i18n.t('folderCopy.current', { when: wholeMomentWords(keeping.checkedAt, world.zone()) })}
        </p>
      ) : null}
      <NumberChoice
        label={i18n.t('folderCopy.keep')}
        hint={i18n.t('folderCopy.keepHint')}
        value={keeping.keep}
        least={1}
        most={MOST_KEEP}
        onChoose={(keep) => void change({ keep })}
      />
      <label className={styles.mode}>
        <input
          type="checkbox"
          checked={keeping.pictures}
          onChange={(event) => void change({ pictures: event.target.checked })}
        />
        {i18n.t('leftOut.with')}
      </label>
      <div className={styles.row}>
        {lapsed ? null : (
          <Button aria-disabled={busy} onClick={() => (busy ? undefined : void onCopy())}>
            {i18n.t('folderCopy.now')}
          </Button>
        )}
        {chooser}
        <Button onClick={() => void stopCopies(world).then((done) => settle(done, i18n.t('folderCopy.stopped')))}>
          {i18n.t('folderCopy.stop')}
        </Button>
      </div>
    </>
  );
}

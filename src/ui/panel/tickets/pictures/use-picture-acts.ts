import { useMemo } from 'react';
import { i18n } from '#i18n';
import { type CopyOutcome, copyPicture } from '../../../../jobs/tickets/copy-picture.ts';
import type { PictureOutcome } from '../../../../jobs/tickets/pictures/change-pictures.ts';
import { deleteBrokenPicture, deletePicture } from '../../../../jobs/tickets/pictures/delete-picture.ts';
import { movePicture } from '../../../../jobs/tickets/pictures/move-picture.ts';
import { savePictureFile } from '../../../../jobs/tickets/save-picture-file.ts';
import { useAnnounce } from '../../../components/use-announce.tsx';
import { useWorld } from '../../../components/world-context.ts';
import { outcomeWords } from './picture-words.ts';

export interface PictureActs {
  readonly copy: (id: string) => void;
  readonly save: (id: string) => void;
  readonly move: (id: string, by: -1 | 1) => void;
  readonly remove: (id: string) => void;
  readonly removeBroken: (id: string) => void;
}

/** What can be done with a picture of a ticket, each with what is said of it. */
export function usePictureActs(): PictureActs {
  const world = useWorld();
  const { say, settle } = useAnnounce();
  return useMemo(() => {
    const tell = (outcome: PictureOutcome, sentence: string) => {
      const refused = outcomeWords(outcome);
      if (refused === null) settle(outcome, sentence);
      else say(refused);
    };
    return {
      copy: (id) => void copyPicture(world, id).then((outcome) => say(copiedWords(outcome))),
      save: (id) =>
        void savePictureFile(world, id).then((outcome) => {
          if (outcome === 'unreadable') say(i18n.t('pictures.card.broken'));
        }),
      move: (id, by) => void movePicture(world, id, by).then((done) => tell(done, i18n.t('pictures.card.moved'))),
      remove: (id) => void deletePicture(world, id).then((done) => tell(done, i18n.t('pictures.card.deleted'))),
      removeBroken: (id) => void deleteBrokenPicture(world, id).then(() => say(i18n.t('pictures.card.deleted'))),
    };
  }, [world, say, settle]);
}

function copiedWords(outcome: CopyOutcome): string {
  switch (outcome) {
    case 'copied':
      return i18n.t('pictures.card.copied');
    case 'refused':
      return i18n.t('pictures.card.copyRefused');
    case 'unreadable':
      return i18n.t('pictures.card.broken');
  }
}

import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import { importPictures, type RefusedFile } from '../../../../jobs/tickets/pictures/import-pictures.ts';
import { useAnnounce } from '../../../components/use-announce.tsx';
import { useWorld } from '../../../components/world-context.ts';
import { outcomeWords } from './picture-words.ts';

export interface PictureIntake {
  readonly take: (files: readonly File[]) => void;
  readonly busy: boolean;
  /** What was not taken the last time. */
  readonly refused: readonly RefusedFile[];
}

/** Takes files into a ticket, one handful after the other. */
export function usePictureIntake(ticketId: string): PictureIntake {
  const world = useWorld();
  const { say, settle } = useAnnounce();
  const [waiting, setWaiting] = useState(0);
  const [refused, setRefused] = useState<readonly RefusedFile[]>([]);
  const last = useRef<Promise<unknown>>(Promise.resolve());

  const run = async (files: readonly File[]) => {
    const { refused: left, added, outcome } = await importPictures(world, ticketId, files);
    setRefused(left);
    if (outcome === null) return;
    const sentence = outcomeWords(outcome);
    if (sentence === null) settle(outcome, i18n.t('pictures.added', added));
    else say(sentence);
  };
  const take = (files: readonly File[]) => {
    setWaiting((count) => count + 1);
    // In turn, so that the second handful is counted after the first is in.
    const turn = last.current.catch(() => undefined).then(() => run(files));
    last.current = turn;
    void turn.finally(() => setWaiting((count) => count - 1));
  };
  return { take, busy: waiting > 0, refused };
}

import { memo, useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { takeCapture } from '../../../../jobs/tickets/pictures/take-capture.ts';
import { readPicture, readPictures } from '../../../../store/queries/ticket-pictures.ts';
import { readWaitingCaptures } from '../../../../store/queries/waiting-captures.ts';
import { Button } from '../../../components/Button.tsx';
import { Field } from '../../../components/Field.tsx';
import { useAnnounce } from '../../../components/use-announce.tsx';
import { useLive } from '../../../components/use-live.ts';
import { useWorld } from '../../../components/world-context.ts';
import { CaptureHelp } from './CaptureHelp.tsx';
import { CaptureNotice } from './CaptureNotice.tsx';
import { type Edited, OpenEditor } from './OpenEditor.tsx';
import { PictureList } from './PictureList.tsx';
import styles from './PictureSection.module.css';
import { captureWords } from './picture-words.ts';
import { RefusedFiles } from './RefusedFiles.tsx';
import { usePictureFiles } from './use-picture-files.ts';
import { usePictureIntake } from './use-picture-intake.ts';

/** The pictures of one ticket: taken, pasted, dropped or chosen, edited and put in order. */
export const PictureSection = memo(function PictureSection({ ticketId }: { readonly ticketId: string }) {
  const world = useWorld();
  const { say } = useAnnounce();
  const entries = useLive(() => readPictures(world.database, ticketId), [world, ticketId]);
  const captures = useLive(() => readWaitingCaptures(world.database), [world]);
  const intake = usePictureIntake(ticketId);
  const over = usePictureFiles(intake.take);
  const [edited, setEdited] = useState<Edited | null>(null);
  const [help, setHelp] = useState(false);
  const adder = useRef<HTMLButtonElement>(null);
  const [closed, setClosed] = useState(0);
  // The editor took the focus with it.
  useEffect(() => {
    if (closed > 0) adder.current?.focus();
  }, [closed]);
  if (entries === undefined || captures === undefined) return null;

  const addScreenshot = async () => {
    const [waiting] = captures;
    if (waiting !== undefined) return setEdited({ kind: 'capture', capture: waiting });
    const outcome = await takeCapture(world);
    setHelp(outcome.kind === 'not-granted');
    const sentence = captureWords(outcome);
    if (sentence !== null) say(sentence);
    if (outcome.kind !== 'waiting') return;
    const taken = (await readWaitingCaptures(world.database)).find(({ key }) => key === outcome.key);
    if (taken !== undefined) setEdited({ kind: 'capture', capture: taken });
  };
  const edit = async (id: string) => {
    const picture = await readPicture(world.database, id).catch(() => null);
    if (picture === null) say(i18n.t('pictures.card.broken'));
    else setEdited({ kind: 'picture', picture });
  };
  const close = () => {
    setEdited(null);
    setClosed((times) => times + 1);
  };

  return (
    <section className={styles.section} aria-labelledby="pictures" data-over={over || undefined}>
      <h2 id="pictures">{i18n.t('pictures.title')}</h2>
      {edited === null ? (
        <>
          <div className={styles.row}>
            <Button ref={adder} onClick={() => void addScreenshot()}>
              {i18n.t('pictures.add')}
            </Button>
          </div>
          {help ? <CaptureHelp /> : null}
          {captures.length === 0 ? null : (
            <ul className={styles.list}>
              {captures.map((capture) => (
                <CaptureNotice
                  key={capture.key}
                  capture={capture}
                  onEdit={() => setEdited({ kind: 'capture', capture })}
                />
              ))}
            </ul>
          )}
          <PictureList entries={entries} onEdit={edit} />
          <Field label={i18n.t('pictures.file')}>
            {(control) => (
              <input
                {...control}
                type="file"
                multiple
                accept="image/png,image/jpeg,image/webp"
                onChange={({ target }) => {
                  const files = [...(target.files ?? [])];
                  // The same file chosen again must be read again.
                  target.value = '';
                  if (files.length > 0) intake.take(files);
                }}
              />
            )}
          </Field>
        </>
      ) : (
        <OpenEditor ticketId={ticketId} edited={edited} onClose={close} />
      )}
      <p role="status" className={styles.soft}>
        {over ? i18n.t('pictures.drop') : intake.busy ? i18n.t('pictures.working') : ''}
      </p>
      <RefusedFiles refused={intake.refused} />
    </section>
  );
});

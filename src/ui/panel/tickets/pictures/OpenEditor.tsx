import { i18n } from '#i18n';
import { maskedCount, NO_EDITS } from '../../../../domain/tickets/pictures/edits.ts';
import type { KeptEditing } from '../../../../domain/tickets/pictures/picture-edits.schema.ts';
import { pictureEditsKey } from '../../../../domain/tickets/pictures/picture-edits-key.ts';
import type { Size } from '../../../../domain/tickets/pictures/rectangle.ts';
import type { TicketPicture } from '../../../../domain/tickets/ticket-picture.ts';
import { saveCapture, saveEditedPicture } from '../../../../jobs/tickets/pictures/save-picture.ts';
import { readPictureEdits } from '../../../../store/queries/picture-edits.ts';
import type { WaitingCapture } from '../../../../store/queries/waiting-captures.ts';
import { useAnnounce } from '../../../components/use-announce.tsx';
import { useLive } from '../../../components/use-live.ts';
import { useWorld } from '../../../components/world-context.ts';
import { PictureEditor } from './PictureEditor.tsx';
import { outcomeWords, searchNotes } from './picture-words.ts';

/** What is edited: a screenshot that is no part of the ticket yet, or one of its pictures. */
export type Edited =
  | { readonly kind: 'capture'; readonly capture: WaitingCapture }
  | { readonly kind: 'picture'; readonly picture: TicketPicture };

interface Props {
  readonly ticketId: string;
  readonly edited: Edited;
  readonly onClose: () => void;
}

/** The editor on one picture, with what was left in it before. */
export function OpenEditor({ ticketId, edited, onClose }: Props) {
  const world = useWorld();
  const { say, settle } = useAnnounce();
  const draftKey = edited.kind === 'capture' ? keyOfCapture(edited.capture) : keyOfPicture(edited.picture);
  // Read once: what this editor itself keeps must not start it anew.
  const kept = useLive(() => readPictureEdits(world.database, draftKey), [world, draftKey]);
  if (kept === undefined) return null;

  const onSave = async ({ edits, name, keepOriginal }: KeptEditing): Promise<boolean> => {
    const called = name.trim() || i18n.t('pictures.waiting.untitled');
    const original = keepOriginal ? { name: i18n.t('pictures.editor.original', { name: called }) } : null;
    const saved = { name: called, edits, original };
    const outcome = await (edited.kind === 'capture'
      ? saveCapture(world, ticketId, edited.capture, saved)
      : saveEditedPicture(world, edited.picture, saved));
    if (outcome.kind === 'done') {
      settle(outcome, i18n.t('pictures.editor.saved', maskedCount(edits, sizeOf(edited))));
      return true;
    }
    const sentence = outcomeWords(outcome);
    if (sentence === null) settle(outcome, '');
    else say(sentence);
    return false;
  };

  if (edited.kind === 'capture') {
    const { capture } = edited;
    return (
      <PictureEditor
        title={i18n.t('pictures.editor.captureTitle')}
        notes={searchNotes(capture)}
        source={capture.picture}
        size={capture}
        initial={{ edits: capture.edits, name: capture.title, keepOriginal: false }}
        kept={kept}
        draftKey={draftKey}
        onSave={onSave}
        onClose={onClose}
      />
    );
  }
  const { picture } = edited;
  return (
    <PictureEditor
      title={i18n.t('pictures.editor.title')}
      notes={[]}
      source={picture.blob}
      size={picture}
      initial={{ edits: NO_EDITS, name: picture.name, keepOriginal: false }}
      kept={kept}
      draftKey={draftKey}
      onSave={onSave}
      onClose={onClose}
    />
  );
}

function keyOfCapture({ key }: WaitingCapture): string {
  return pictureEditsKey(key, 0);
}

function keyOfPicture({ id, revision }: TicketPicture): string {
  return pictureEditsKey(id, revision);
}

function sizeOf(edited: Edited): Size {
  return edited.kind === 'capture' ? edited.capture : edited.picture;
}

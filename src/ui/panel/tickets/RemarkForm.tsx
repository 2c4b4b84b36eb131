import { i18n } from '#i18n';
import type { Remark } from '../../../domain/tickets/ticket-event.ts';
import { nextEvents, type TicketState } from '../../../domain/tickets/ticket-state.ts';
import { noteRemark } from '../../../jobs/tickets/ticket-life.ts';
import { readDraft } from '../../../store/queries/drafts.ts';
import { Button } from '../../components/Button.tsx';
import { Field } from '../../components/Field.tsx';
import { useAnnounce } from '../../components/use-announce.tsx';
import { useKeptForm } from '../../components/use-kept-form.ts';
import { useLive } from '../../components/use-live.ts';
import { useWorld } from '../../components/world-context.ts';
import styles from './TicketThread.module.css';

interface Props {
  readonly ticketId: string;
  readonly state: TicketState;
}

/** A field for what was said and a button for each thing that it can be. What is typed here is kept too. */
export function RemarkForm({ ticketId, state }: Props) {
  const world = useWorld();
  const key = `ticket-remark|${ticketId}`;
  const kept = useLive(() => readDraft(world.database, key), [world, key]);
  if (kept === undefined) return null;
  return <Typed ticketId={ticketId} state={state} draftKey={key} kept={kept?.value} />;
}

function Typed({ ticketId, state, draftKey, kept }: Props & { readonly draftKey: string; readonly kept: unknown }) {
  const world = useWorld();
  const { settle } = useAnnounce();
  const { typed, type, forget } = useKeptForm<string>(draftKey, typeof kept === 'string' ? kept : null);
  const text = typed ?? '';
  const kinds = nextEvents(state).filter((kind): kind is Remark['kind'] => kind !== 'submitted');
  const note = async (kind: Remark['kind']) => {
    const outcome = await noteRemark(world, ticketId, { kind, at: world.now(), text: text.trim() });
    if (outcome.kind === 'done') await forget();
    settle(outcome, i18n.t('ticketThread.noted'));
  };
  return (
    <div className={styles.form}>
      <Field label={i18n.t('ticketThread.words')} hint={i18n.t('ticketThread.wordsHint')} wide>
        {(control) => <textarea {...control} rows={3} value={text} onChange={(event) => type(event.target.value)} />}
      </Field>
      <div className={styles.buttons}>
        {kinds.map((kind) => (
          <Button key={kind} disabled={kind === 'note' && text.trim() === ''} onClick={() => void note(kind)}>
            {i18n.t(`ticketThread.note.${kind}`)}
          </Button>
        ))}
      </div>
    </div>
  );
}

import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { TicketTemplate } from '../../../domain/tickets/ticket-template.ts';
import { saveTicketTemplate } from '../../../jobs/tickets/save-ticket-template.ts';
import { Button } from '../../components/Button.tsx';
import { Field } from '../../components/Field.tsx';
import { problemWords } from '../../components/problem-words.ts';
import { TextField } from '../../components/TextField.tsx';
import { useAnnounce } from '../../components/use-announce.tsx';
import { useFirstWrong } from '../../components/use-first-wrong.ts';
import { useWorld } from '../../components/world-context.ts';
import styles from '../certifications/CertificationEditor.module.css';

interface Props {
  /** Null for a new one. */
  readonly template: TicketTemplate | null;
  readonly onDone: () => void;
}

const EMPTY = { name: '', questions: '' };

/** The name of a template and its questions, one a line. */
export function TemplateForm({ template, onDone }: Props) {
  const world = useWorld();
  const { settle } = useAnnounce();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(() =>
    template === null
      ? EMPTY
      : { name: template.name, questions: template.questions.map(({ text }) => text).join('\n') },
  );
  const [tried, setTried] = useState<object | null>(null);
  useFirstWrong(form, tried);
  const missing = (text: string) =>
    tried !== null && text.trim() === '' ? problemWords({ reason: 'missing', data: null }) : null;
  const save = async () => {
    if (draft.name.trim() === '' || draft.questions.trim() === '') return setTried({});
    setTried(null);
    const outcome = await saveTicketTemplate(world, template, draft);
    settle(outcome, i18n.t('ticketTemplates.saved'));
    if (outcome.kind !== 'done') return;
    setDraft(EMPTY);
    onDone();
  };
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      aria-label={i18n.t(template === null ? 'ticketTemplates.add' : 'ticketTemplates.edit')}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextField
        label={i18n.t('ticketTemplates.name')}
        value={draft.name}
        onText={(name) => setDraft((before) => ({ ...before, name }))}
        error={missing(draft.name)}
        wide
      />
      <Field
        label={i18n.t('ticketTemplates.questionsLabel')}
        hint={i18n.t('ticketTemplates.questionsHint')}
        error={missing(draft.questions)}
        wide
      >
        {(control) => (
          <textarea
            {...control}
            rows={4}
            value={draft.questions}
            onChange={(event) => {
              const { value } = event.target;
              setDraft((before) => ({ ...before, questions: value }));
            }}
          />
        )}
      </Field>
      <div className={styles.actions}>
        <Button type="submit" look="primary">
          {i18n.t(template === null ? 'ticketTemplates.add' : 'action.save')}
        </Button>
        {template === null ? null : <Button onClick={onDone}>{i18n.t('action.cancel')}</Button>}
      </div>
    </form>
  );
}

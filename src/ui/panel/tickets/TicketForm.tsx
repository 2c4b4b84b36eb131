import { i18n } from '#i18n';
import type { AskedQuestion } from '../../../domain/tickets/template-questions.ts';
import type { TicketFields } from '../../../domain/tickets/ticket.ts';
import { TICKET_LANGUAGES } from '../../../domain/tickets/ticket-language.ts';
import { type TextField as TextPlace, withText } from '../../../domain/tickets/ticket-merge.ts';
import type { TicketTemplate } from '../../../domain/tickets/ticket-template.ts';
import { Field } from '../../components/Field.tsx';
import { TextField } from '../../components/TextField.tsx';
import styles from '../certifications/CertificationEditor.module.css';
import { ChannelField } from './ChannelField.tsx';
import { languageWords } from './channel-words.ts';
import { QuestionFields } from './QuestionFields.tsx';
import { TemplateField } from './TemplateField.tsx';

interface Props {
  readonly fields: TicketFields;
  readonly questions: readonly AskedQuestion[];
  readonly templates: readonly TicketTemplate[];
  readonly onType: (change: (fields: TicketFields) => TicketFields) => void;
}

/** The fields of a ticket. There is no button to save: what is typed is kept. */
export function TicketForm({ fields, questions, templates, onType }: Props) {
  const write = (place: TextPlace) => (text: string) => onType((before) => withText(before, place, text));
  const area = (place: TextPlace, label: string, hint?: string) => (
    <Field label={label} wide {...(hint === undefined ? {} : { hint })}>
      {(control) => (
        <textarea
          {...control}
          value={fields[place]}
          rows={place === 'affected' ? 2 : 4}
          onChange={(event) => write(place)(event.target.value)}
        />
      )}
    </Field>
  );
  return (
    <form
      className={styles.form}
      noValidate
      aria-label={i18n.t('ticketForm.title')}
      onSubmit={(event) => event.preventDefault()}
    >
      <TextField label={i18n.t('ticketForm.summary')} value={fields.summary} onText={write('summary')} wide />
      <TemplateField
        templateId={fields.templateId}
        templates={templates}
        onChoose={(templateId) => onType((before) => ({ ...before, templateId }))}
      />
      {area('happened', i18n.t('ticketForm.happened'), i18n.t('ticketForm.happenedHint'))}
      {area('expected', i18n.t('ticketForm.expected'))}
      {area('steps', i18n.t('ticketForm.steps'))}
      <QuestionFields questions={questions} onType={onType} />
      {area('affected', i18n.t('ticketForm.affected'), i18n.t('ticketForm.affectedHint'))}
      <TextField
        label={i18n.t('ticketForm.affectedTitle')}
        value={fields.affectedTitle}
        onText={write('affectedTitle')}
        wide
      />
      <TextField
        label={i18n.t('ticketForm.hubId')}
        value={fields.hubId}
        onText={write('hubId')}
        inputMode="numeric"
        hint={i18n.t('ticketForm.hubIdHint')}
      />
      <Field label={i18n.t('ticketForm.language')} hint={i18n.t('ticketForm.languageHint')}>
        {(control) => (
          <select
            {...control}
            value={fields.language}
            onChange={(event) => {
              const language = TICKET_LANGUAGES.find((one) => one === event.target.value);
              if (language !== undefined) onType((before) => ({ ...before, language }));
            }}
          >
            {TICKET_LANGUAGES.map((language) => (
              <option key={language} value={language}>
                {languageWords(language)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <ChannelField channel={fields.channel} onChoose={(channel) => onType((before) => ({ ...before, channel }))} />
      <TextField
        label={i18n.t('ticketForm.browser')}
        value={fields.browser}
        onText={write('browser')}
        hint={i18n.t('ticketForm.optional')}
      />
      <TextField
        label={i18n.t('ticketForm.localTime')}
        value={fields.localTime}
        onText={write('localTime')}
        hint={i18n.t('ticketForm.optional')}
      />
    </form>
  );
}

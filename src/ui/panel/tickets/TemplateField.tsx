import { i18n } from '#i18n';
import { browserLanguage } from '../../../browser/language.ts';
import { TROUBLE_TEMPLATES } from '../../../domain/tickets/templates/trouble-templates.ts';
import { ticketLanguageOf } from '../../../domain/tickets/ticket-language.ts';
import type { TicketTemplate } from '../../../domain/tickets/ticket-template.ts';
import { Field } from '../../components/Field.tsx';

interface Props {
  readonly templateId: string;
  readonly templates: readonly TicketTemplate[];
  readonly onChoose: (templateId: string) => void;
}

/** The kind of trouble, which adds its questions. Our kinds first, then the user's own. */
export function TemplateField({ templateId, templates, onChoose }: Props) {
  const language = ticketLanguageOf(browserLanguage());
  const known = [...TROUBLE_TEMPLATES, ...templates].some(({ id }) => id === templateId);
  return (
    <Field label={i18n.t('ticketForm.template')} hint={i18n.t('ticketForm.templateHint')} wide>
      {(control) => (
        <select {...control} value={known ? templateId : ''} onChange={(event) => onChoose(event.target.value)}>
          <option value="">{i18n.t('ticketForm.noTemplate')}</option>
          {TROUBLE_TEMPLATES.map(({ id, name }) => (
            <option key={id} value={id}>
              {name[language]}
            </option>
          ))}
          {templates.length === 0 ? null : (
            <optgroup label={i18n.t('ticketForm.ownTemplates')}>
              {templates.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </optgroup>
          )}
        </select>
      )}
    </Field>
  );
}

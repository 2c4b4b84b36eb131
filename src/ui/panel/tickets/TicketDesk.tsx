import { useDeferredValue, useMemo } from 'react';
import { i18n } from '#i18n';
import { browserLanguage } from '../../../browser/language.ts';
import { completeness } from '../../../domain/tickets/completeness.ts';
import { hubIdIn } from '../../../domain/tickets/hub-id.ts';
import { questionsOf } from '../../../domain/tickets/template-questions.ts';
import { TROUBLE_TEMPLATES } from '../../../domain/tickets/templates/trouble-templates.ts';
import type { Ticket } from '../../../domain/tickets/ticket.ts';
import { ticketLanguageOf } from '../../../domain/tickets/ticket-language.ts';
import { ticketState } from '../../../domain/tickets/ticket-state.ts';
import styles from '../certifications/CertificationPage.module.css';
import { ChannelGuide } from './ChannelGuide.tsx';
import { ClashCards } from './ClashCards.tsx';
import { CompletenessMeter } from './CompletenessMeter.tsx';
import { SimilarTickets } from './SimilarTickets.tsx';
import { SubmitForm } from './SubmitForm.tsx';
import { TicketForm } from './TicketForm.tsx';
import { TicketPreview } from './TicketPreview.tsx';
import { TicketThread } from './TicketThread.tsx';
import type { TicketAround } from './ticket-around.ts';
import { useTicketDraft } from './use-ticket-draft.ts';

interface Props {
  readonly ticket: Ticket;
  readonly around: TicketAround;
}

/** Where a ticket is written and followed: its fields, what they still lack, its text, and what was said since. */
export function TicketDesk({ ticket, around }: Props) {
  const { fields, kept, type, flush, choose } = useTicketDraft(ticket, around.clashes);
  const { templates, accounts } = around;
  const questions = useMemo(
    () => questionsOf(fields, TROUBLE_TEMPLATES, templates, ticketLanguageOf(browserLanguage())),
    [fields, templates],
  );
  // A text as long as a book is drawn after the letter that was typed, not before it.
  const shown = useDeferredValue(fields);
  const hubId = fields.hubId.trim() || hubIdIn(fields.affected);
  const account = accounts.find((one) => one.hubId !== '' && one.hubId === hubId) ?? null;
  const draft = ticketState(ticket.thread) === 'draft';
  const thread = <TicketThread key="thread" ticket={ticket} />;
  return (
    <>
      <ClashCards clashes={around.clashes} fields={fields} ticket={ticket} onChoose={choose} />
      {draft ? null : thread}
      <TicketForm fields={fields} questions={questions} templates={templates} onType={type} />
      <p role="status" className="visually-hidden">
        {kept ? i18n.t('ticketForm.kept') : ''}
      </p>
      <div className={styles.page}>
        {draft ? <SimilarTickets id={ticket.id} fields={shown} /> : null}
        <CompletenessMeter found={completeness(shown, { questions, pictures: around.pictures.length })} />
        <ChannelGuide fields={fields} account={account} />
        <TicketPreview fields={shown} around={around} account={account} flush={flush} />
        {draft ? <SubmitForm ticketId={ticket.id} fields={fields} onType={type} flush={flush} /> : null}
        {draft ? thread : null}
      </div>
    </>
  );
}

import type { TroubleTemplate } from './templates/trouble-template.ts';
import type { Ticket, TicketAnswer } from './ticket.ts';
import type { TicketLanguage } from './ticket-language.ts';
import type { TicketTemplate } from './ticket-template.ts';

/** A question of a ticket with what was written in answer to it. */
export interface AskedQuestion extends TicketAnswer {
  /** In the language asked for; an own question in the language of its writer. */
  readonly words: string;
}

type Answered = Pick<Ticket, 'templateId' | 'answers'>;

/**
 * The questions of the ticket's template in their order, then those that were answered under another template, so that no
 * answer is lost by choosing another one.
 */
export function questionsOf(
  { templateId, answers }: Answered,
  ours: readonly TroubleTemplate[],
  own: readonly TicketTemplate[],
  language: TicketLanguage,
): readonly AskedQuestion[] {
  const written = new Map(answers.map((answer) => [answer.questionId, answer]));
  const all = ours.flatMap(({ id, questions }) =>
    questions.map((question) => ({ questionId: `${id}.${question.id}`, words: question.text[language] })),
  );
  const words = new Map(all.map((one) => [one.questionId, one.words]));
  const asked: readonly AskedQuestion[] = [
    ...all
      .filter(({ questionId }) => questionId.startsWith(`${templateId}.`))
      .map((one) => ({ ...one, question: '', text: written.get(one.questionId)?.text ?? '' })),
    ...(own.find(({ id }) => id === templateId)?.questions ?? []).map(({ id, text }) => ({
      questionId: id,
      question: text,
      words: text,
      text: written.get(id)?.text ?? '',
    })),
  ];
  const shown = new Set(asked.map(({ questionId }) => questionId));
  const kept = answers
    .filter(({ questionId, text }) => !shown.has(questionId) && text.trim() !== '')
    .map((answer) => ({ ...answer, words: words.get(answer.questionId) ?? answer.question }));
  return [...asked, ...kept];
}

/** The answers with one of them written anew. */
export function withAnswer(answers: readonly TicketAnswer[], changed: TicketAnswer): readonly TicketAnswer[] {
  const others = answers.filter(({ questionId }) => questionId !== changed.questionId);
  return changed.text === '' ? others : [...others, changed];
}

import { withAnswer } from './template-questions.ts';
import type { TicketFields } from './ticket.ts';

const TEXTS = [
  'summary',
  'happened',
  'expected',
  'steps',
  'affected',
  'affectedTitle',
  'hubId',
  'browser',
  'localTime',
] as const;
const CHOICES = ['channel', 'language', 'templateId', 'followUpDays'] as const;

export type TextField = (typeof TEXTS)[number];

/** Names one text of a ticket: a field, or the answer to a question as `answer|` and the question's id. */
export type TextPlace = TextField | `answer|${string}`;

/** One text that was typed here and changed elsewhere: both are kept until the user has chosen. */
export interface Clash {
  readonly place: TextPlace;
  readonly mine: string;
  readonly theirs: string;
}

export interface MergedTicket {
  /** What was typed stands, all else follows what is kept. */
  readonly fields: TicketFields;
  readonly clashes: readonly Clash[];
}

/**
 * What was typed (`typed`, which began as `began`) on a ticket as it is kept now. A text that both sides have changed is a
 * clash; of a choice, such as the language, the one made here stands. No text of either side is ever dropped.
 */
export function mergedFields(began: TicketFields, typed: TicketFields, kept: TicketFields): MergedTicket {
  const clashes: Clash[] = [];
  let fields = fieldsOf(kept);
  for (const choice of CHOICES) {
    if (typed[choice] !== began[choice]) fields = { ...fields, [choice]: typed[choice] };
  }
  for (const place of placesOf(began, typed, kept)) {
    const [mine, before, theirs] = [textAt(typed, place), textAt(began, place), textAt(kept, place)];
    if (mine === before || mine === theirs) continue;
    if (theirs !== before) clashes.push({ place, mine, theirs });
    fields = withText(fields, place, mine, questionAt(typed, place));
  }
  return { fields, clashes };
}

/** Nothing but what a person writes, of a ticket or of what is like one. */
export function fieldsOf(ticket: TicketFields): TicketFields {
  const { summary, happened, expected, steps, affected, affectedTitle, hubId, browser, localTime } = ticket;
  const { channel, language, templateId, followUpDays, answers } = ticket;
  return {
    ...{ summary, happened, expected, steps, affected, affectedTitle, hubId, browser, localTime },
    ...{ channel, language, templateId, followUpDays, answers },
  };
}

export function textAt(fields: TicketFields, place: TextPlace): string {
  if (isField(place)) return fields[place];
  return fields.answers.find(({ questionId }) => `answer|${questionId}` === place)?.text ?? '';
}

/** The fields with one text written anew; `question` names an own question that is answered. */
export function withText(fields: TicketFields, place: TextPlace, text: string, question?: string): TicketFields {
  if (isField(place)) return { ...fields, [place]: text };
  const questionId = place.slice('answer|'.length);
  const asked = question ?? questionAt(fields, place) ?? '';
  return { ...fields, answers: withAnswer(fields.answers, { questionId, question: asked, text }) };
}

function questionAt({ answers }: TicketFields, place: TextPlace): string | undefined {
  return answers.find(({ questionId }) => `answer|${questionId}` === place)?.question;
}

function placesOf(...all: readonly TicketFields[]): readonly TextPlace[] {
  const answered = all.flatMap(({ answers }) => answers.map(({ questionId }) => `answer|${questionId}` as const));
  return [...TEXTS, ...new Set(answered)];
}

function isField(place: TextPlace): place is TextField {
  return (TEXTS as readonly string[]).includes(place);
}

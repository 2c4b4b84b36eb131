import { hubIdIn } from './hub-id.ts';
import type { AskedQuestion } from './template-questions.ts';
import type { TicketFields } from './ticket.ts';

/** What a specialist would still have to ask. */
export const GAPS = ['summary', 'which', 'happened', 'expected', 'steps', 'hub-id', 'questions', 'picture'] as const;
export type Gap = (typeof GAPS)[number];

export interface Completeness {
  readonly gaps: readonly Gap[];
  /** Points that are answered, and all that count for this ticket. */
  readonly answered: number;
  readonly all: number;
}

/** Fewer words than these say that something is wrong, not what. */
const WORDS = { summary: 3, happened: 6 };

/**
 * What is still missing from a ticket. Which asset exactly and what differs from what was expected is HubSpot's own advice
 * (S58, 3 May 2023; S59, undated), and so are pictures by the form's attachments (S57, undated); the rest is good practice of
 * ours. It never blocks anything.
 */
export function completeness(
  ticket: TicketFields,
  { questions, pictures }: { readonly questions: readonly AskedQuestion[]; readonly pictures: number },
): Completeness {
  const open: Record<Gap, boolean> = {
    summary: wordsIn(ticket.summary) < WORDS.summary,
    which: ticket.affected.trim() === '',
    happened: wordsIn(ticket.happened) < WORDS.happened,
    expected: ticket.expected.trim() === '',
    steps: ticket.steps.trim() === '',
    'hub-id': ticket.hubId.trim() === '' && hubIdIn(ticket.affected) === null,
    questions: questions.some(({ text }) => text.trim() === ''),
    picture: pictures === 0,
  };
  const counting = GAPS.filter((gap) => gap !== 'questions' || questions.length > 0);
  const gaps = counting.filter((gap) => open[gap]);
  return { gaps, answered: counting.length - gaps.length, all: counting.length };
}

/** As many words as a reader sees; four signs of a script without blanks count as two. No more of a long text is looked at. */
function wordsIn(text: string): number {
  const start = text.slice(0, 2_000);
  const unspaced = start.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0;
  return Math.floor(unspaced / 2) + (start.match(/[\p{L}\p{N}]+/gu)?.length ?? 0);
}

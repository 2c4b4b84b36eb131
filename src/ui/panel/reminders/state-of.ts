import type { Deadline } from '../../../domain/reminders/deadline.ts';
import { standingOf } from '../../../domain/reminders/outlook.ts';
import { dayOf, type Moment } from '../../../domain/time.ts';
import { deadlineWords } from '../../../jobs/deadline-words.ts';
import type { Tone } from '../../components/StateIcon.tsx';
import { toneOf } from '../../popup/tone-of.ts';

/** How a deadline stands now, in words and in the tone that goes with them. */
export function stateOf(
  deadline: Pick<Deadline, 'kind' | 'on' | 'at'>,
  moment: Moment,
): { readonly tone: Tone; readonly words: string } {
  const today = dayOf(moment);
  return {
    tone: toneOf(standingOf(deadline, moment.now, today), deadline.kind),
    words: deadlineWords(deadline, moment.now, today),
  };
}

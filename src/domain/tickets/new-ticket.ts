import { newRow } from '../row.ts';
import type { Moment } from '../time.ts';
import type { Account } from './account.ts';
import { hubIdIn } from './hub-id.ts';
import type { Ticket } from './ticket.ts';
import { USUAL_FOLLOW_UP_DAYS } from './ticket-deadlines.ts';
import type { TicketLanguage } from './ticket-language.ts';
import type { TicketOrigin } from './ticket-origin.ts';

export interface NewTicketContext {
  readonly moment: Moment;
  /** Browser and version, for the optional line. */
  readonly browser: string;
  /** The language to begin with where no account says another. */
  readonly language: TicketLanguage;
  readonly accounts: readonly Account[];
}

/**
 * A new draft from where the user stood: the page with its title and Hub ID, the link or picture that was pointed at in its
 * place, the words that were selected as the beginning of what happened, and the language of that account.
 */
export function newTicket(id: string, origin: TicketOrigin, context: NewTicketContext): Ticket {
  const { moment, browser, language, accounts } = context;
  const target = origin.target === '' || origin.target === origin.address ? '' : origin.target;
  const hubId = hubIdIn(target) ?? hubIdIn(origin.address) ?? '';
  const account = hubId === '' ? undefined : accounts.find((one) => one.hubId === hubId);
  return {
    ...newRow(id, moment.now),
    summary: '',
    happened: origin.selection.trim() === '' ? '' : `${origin.selection.trim()}\n\n`,
    expected: '',
    steps: '',
    affected: [target, origin.address].filter((address) => address !== '').join('\n'),
    affectedTitle: origin.title,
    hubId,
    channel: null,
    language: account?.language ?? language,
    templateId: '',
    answers: [],
    browser,
    localTime: origin.address === '' ? '' : localTimeWords(moment),
    followUpDays: USUAL_FOLLOW_UP_DAYS,
    thread: [],
    startedAt: moment.now,
  };
}

/** A moment as every reader understands it: `2026-11-22 10:00 (Europe/Paris, UTC+01:00)`. */
export function localTimeWords({ now, zone }: Moment): string {
  const at = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone);
  const minute = at.toPlainDateTime().toString({ smallestUnit: 'minute' }).replace('T', ' ');
  return `${minute} (${zone}, UTC${at.offset.slice(0, 6)})`;
}

import type { DraftReading, FieldReading } from '../draft-problem.ts';
import { draftReader } from '../draft-reader.ts';
import { readEmail, readText } from '../draft-text.ts';
import type { Account, AccountFields } from './account.ts';
import { SEATS, SUBSCRIPTIONS } from './support-rules.ts';
import { TICKET_LANGUAGES, type TicketLanguage } from './ticket-language.ts';

/** An account as its form holds it: texts as typed, empty where the user does not know. */
export interface AccountDraft {
  readonly hubId: string;
  readonly name: string;
  readonly subscription: string;
  readonly seat: string;
  /** `before` or `since` the day on which the seat rule begins. */
  readonly created: string;
  readonly language: string;
  readonly pdmEmail: string;
}

const LIMITS = { hubId: 40, name: 200 };

/** The fields of a draft, or everything that is wrong with it. An account needs its Hub ID, by which a page finds it. */
export function readAccountDraft(draft: AccountDraft): DraftReading<AccountFields, keyof AccountDraft> {
  const { problems, take } = draftReader<keyof AccountDraft>();
  const value: AccountFields = {
    hubId: take('hubId', readHubId(draft.hubId.trim())) ?? '',
    name: take('name', readText(draft.name.trim(), LIMITS.name)) ?? '',
    subscription: SUBSCRIPTIONS.find((one) => one === draft.subscription) ?? null,
    seat: SEATS.find((one) => one === draft.seat) ?? null,
    createdBeforeSeatRule: draft.created === '' ? null : draft.created === 'before',
    language: TICKET_LANGUAGES.find((one) => one === draft.language) ?? 'en',
    pdmEmail: take('pdmEmail', readEmail(draft.pdmEmail.trim())) ?? '',
  };
  return problems.length === 0 ? { kind: 'ok', value } : { kind: 'refused', problems };
}

/** The draft that a form begins with. */
export function accountDraftOf(account: Account | null, language: TicketLanguage): AccountDraft {
  const before = account?.createdBeforeSeatRule ?? null;
  return {
    hubId: account?.hubId ?? '',
    name: account?.name ?? '',
    subscription: account?.subscription ?? '',
    seat: account?.seat ?? '',
    created: before === null ? '' : before ? 'before' : 'since',
    language: account?.language ?? language,
    pdmEmail: account?.pdmEmail ?? '',
  };
}

function readHubId(text: string): FieldReading<string> {
  if (text === '') return { kind: 'problem', reason: 'missing', data: null };
  if (!/^\d+$/.test(text)) return { kind: 'problem', reason: 'not-a-whole-number', data: { text: text.slice(0, 40) } };
  return readText(text, LIMITS.hubId);
}

import type { Account } from './account.ts';
import type { Channel, SupportChannel } from './channel.ts';
import type { MatrixChannel, Subscription, SupportRules } from './support-rules.ts';
import type { TicketLanguage } from './ticket-language.ts';

type Known = Pick<Account, 'subscription' | 'seat' | 'createdBeforeSeatRule' | 'language' | 'pdmEmail'>;

/** Why a channel is open, is not, or cannot be told. */
export type ChannelReason =
  | 'everybody'
  | 'subscription'
  | 'subscription-too-small'
  | 'seat'
  | 'no-seat'
  | 'tell-subscription'
  | 'tell-age'
  | 'tell-seat'
  | 'assigned-manager'
  | 'academy-questions'
  | 'pdm'
  | 'no-pdm';

export interface ChannelAdvice {
  readonly channel: Channel;
  readonly open: 'yes' | 'no' | 'unknown';
  readonly reason: ChannelReason;
  /** Languages it is spoken in; null where HubSpot names none. */
  readonly languages: readonly TicketLanguage[] | null;
}

const OLD_NAMES: ReadonlySet<Subscription> = new Set(['free-crm', 'basic']);

/**
 * Which channels an account opens to the user, and why the others do not: the matrix by subscription (S57, undated, with
 * older names; S58, 3 May 2023), the seat that accounts created from 5 March 2024 on ask for (S59, undated), and the
 * languages of each (S57, S58, S59). What the user has not said is answered by `unknown`, never guessed. Call-back is what the
 * contact form calls "Call me" and is as open as the phone; that is our reading. `account` is null where none is known.
 */
export function channelAdvice(account: Known | null, rules: SupportRules): readonly ChannelAdvice[] {
  const support = (channel: SupportChannel): ChannelAdvice => ({
    channel,
    ...openness(channel === 'call-back' ? 'phone' : channel, account, rules),
    languages: languagesOf(channel, account, rules),
  });
  return [
    support('chat'),
    support('email'),
    support('call-back'),
    support('phone'),
    support('community'),
    support('knowledge-base'),
    customerSuccess(account, rules),
    { channel: 'academy', open: 'yes', reason: 'academy-questions', languages: null },
    (account?.pdmEmail ?? '') === ''
      ? { channel: 'pdm', open: 'unknown', reason: 'no-pdm', languages: null }
      : { channel: 'pdm', open: 'yes', reason: 'pdm', languages: null },
  ];
}

type Openness = Pick<ChannelAdvice, 'open' | 'reason'>;

function openness(channel: MatrixChannel, account: Known | null, rules: SupportRules): Openness {
  const { matrix, formerMatrix, seatRule } = rules;
  if (channel === 'community' || channel === 'knowledge-base') return { open: 'yes', reason: 'everybody' };
  const subscription = account?.subscription ?? null;
  if (subscription === null || account === null) return { open: 'unknown', reason: 'tell-subscription' };
  const names = (OLD_NAMES.has(subscription) ? formerMatrix : matrix).value[channel];
  if (!names.includes(subscription)) return { open: 'no', reason: 'subscription-too-small' };
  if (!seatRule.value.channels.includes(channel)) return { open: 'yes', reason: 'subscription' };
  if (account.createdBeforeSeatRule === true) return { open: 'yes', reason: 'subscription' };
  const seated = account.seat === null ? null : seatRule.value.seats.includes(account.seat);
  // With such a seat the age of the account decides nothing.
  if (seated === true) return { open: 'yes', reason: 'seat' };
  if (account.createdBeforeSeatRule === null) return { open: 'unknown', reason: 'tell-age' };
  return seated === null ? { open: 'unknown', reason: 'tell-seat' } : { open: 'no', reason: 'no-seat' };
}

function languagesOf(
  channel: SupportChannel,
  account: Known | null,
  { languages, phoneLanguages, callBackFollowsOwnLanguage }: SupportRules,
): readonly TicketLanguage[] | null {
  switch (channel) {
    case 'chat':
    case 'email':
      return languages.value;
    case 'call-back':
      if (account === null || !callBackFollowsOwnLanguage.value) return languages.value;
      return languages.value.filter((language) => language === account.language);
    case 'phone':
      return phoneLanguages.value;
    case 'community':
    case 'knowledge-base':
      return null;
  }
}

function customerSuccess(account: Known | null, { customerSuccess }: SupportRules): ChannelAdvice {
  const base = { channel: 'customer-success', languages: null } as const;
  const subscription = account?.subscription ?? null;
  if (subscription === null) return { ...base, open: 'unknown', reason: 'tell-subscription' };
  const who = customerSuccess.value[subscription];
  if (who === undefined) return { ...base, open: 'unknown', reason: 'subscription-too-small' };
  return { ...base, open: 'yes', reason: who === 'team' ? 'subscription' : 'assigned-manager' };
}

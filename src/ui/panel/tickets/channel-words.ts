import { i18n } from '#i18n';
import type { Channel } from '../../../domain/tickets/channel.ts';
import type { ChannelAdvice, ChannelReason } from '../../../domain/tickets/channel-advice.ts';
import type { TicketLanguage } from '../../../domain/tickets/ticket-language.ts';
import { listWords } from './list-words.ts';

const CHANNEL_KEYS = {
  chat: 'ticketChannel.name.chat',
  email: 'ticketChannel.name.email',
  'call-back': 'ticketChannel.name.callBack',
  phone: 'ticketChannel.name.phone',
  community: 'ticketChannel.name.community',
  'knowledge-base': 'ticketChannel.name.knowledgeBase',
  'customer-success': 'ticketChannel.name.customerSuccess',
  academy: 'ticketChannel.name.academy',
  pdm: 'ticketChannel.name.pdm',
} as const;

const REASON_KEYS = {
  everybody: 'ticketChannel.why.everybody',
  subscription: 'ticketChannel.why.subscription',
  'subscription-too-small': 'ticketChannel.why.tooSmall',
  seat: 'ticketChannel.why.seat',
  'no-seat': 'ticketChannel.why.noSeat',
  'tell-subscription': 'ticketChannel.why.tellSubscription',
  'tell-age': 'ticketChannel.why.tellAge',
  'tell-seat': 'ticketChannel.why.tellSeat',
  'assigned-manager': 'ticketChannel.why.assignedManager',
  'academy-questions': 'ticketChannel.why.academy',
  pdm: 'ticketChannel.why.pdm',
  'no-pdm': 'ticketChannel.why.noPdm',
} as const satisfies Record<ChannelReason, string>;

export function channelWords(channel: Channel): string {
  return i18n.t(CHANNEL_KEYS[channel]);
}

/** Why a channel is open or not. */
export function reasonWords({ reason }: Pick<ChannelAdvice, 'reason'>): string {
  return i18n.t(REASON_KEYS[reason]);
}

export function languageWords(language: TicketLanguage): string {
  return i18n.t(`ticketLanguage.${language}`);
}

/** Which languages a channel speaks; empty where HubSpot names none. */
export function spokenWords({ languages }: Pick<ChannelAdvice, 'languages'>): string {
  if (languages === null) return '';
  return i18n.t('ticketChannel.speaks', { languages: listWords(languages.map(languageWords)) });
}

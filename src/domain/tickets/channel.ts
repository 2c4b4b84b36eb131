/** Ways to HubSpot's support. */
export const SUPPORT_CHANNELS = ['chat', 'email', 'call-back', 'phone', 'community', 'knowledge-base'] as const;
export type SupportChannel = (typeof SUPPORT_CHANNELS)[number];

/** Who else answers, each for other questions. */
export const OTHER_CHANNELS = ['customer-success', 'academy', 'pdm'] as const;
export type OtherChannel = (typeof OTHER_CHANNELS)[number];

export type Channel = SupportChannel | OtherChannel;

export const CHANNELS: readonly Channel[] = [...SUPPORT_CHANNELS, ...OTHER_CHANNELS];

/** Whether everybody can read what is written there, so that private parts must stay out. */
export function isPublic(channel: Channel | null): boolean {
  return channel === 'community';
}

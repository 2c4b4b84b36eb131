import { describe, expect, it } from 'vitest';
import type { Account } from '../../../src/domain/tickets/account.ts';
import type { Channel } from '../../../src/domain/tickets/channel.ts';
import { CHANNELS } from '../../../src/domain/tickets/channel.ts';
import { channelAdvice } from '../../../src/domain/tickets/channel-advice.ts';
import { SEATS, SUBSCRIPTIONS } from '../../../src/domain/tickets/support-rules.ts';
import { SUPPORT_RULES } from '../../../src/facts/support.ts';
import { account } from '../../fixtures/ticket-rows.ts';

function advice(channel: Channel, known: Partial<Account> | null) {
  const found = channelAdvice(known === null ? null : account(known), SUPPORT_RULES);
  return found.find((one) => one.channel === channel);
}
const open = (channel: Channel, known: Partial<Account> | null) => {
  const found = advice(channel, known);
  return `${found?.open} ${found?.reason}`;
};

describe('the ways to support', () => {
  it.each<[Partial<Account> | null, string, string, string]>([
    // What is known, then chat or e-mail, then phone or call-back, then community.
    [null, 'unknown tell-subscription', 'unknown tell-subscription', 'yes everybody'],
    [{}, 'unknown tell-subscription', 'unknown tell-subscription', 'yes everybody'],
    [{ subscription: 'free-tools' }, 'no subscription-too-small', 'no subscription-too-small', 'yes everybody'],
    [{ subscription: 'free-crm' }, 'no subscription-too-small', 'no subscription-too-small', 'yes everybody'],
    [{ subscription: 'starter' }, 'unknown tell-age', 'no subscription-too-small', 'yes everybody'],
    [
      { subscription: 'starter', createdBeforeSeatRule: true },
      'yes subscription',
      'no subscription-too-small',
      'yes everybody',
    ],
    [
      { subscription: 'basic', createdBeforeSeatRule: true, seat: 'none' },
      'yes subscription',
      'yes subscription',
      'yes everybody',
    ],
    [{ subscription: 'professional', seat: 'sales' }, 'yes seat', 'yes seat', 'yes everybody'],
    [
      { subscription: 'professional', createdBeforeSeatRule: false },
      'unknown tell-seat',
      'unknown tell-seat',
      'yes everybody',
    ],
    [
      { subscription: 'enterprise', createdBeforeSeatRule: false, seat: 'other' },
      'no no-seat',
      'no no-seat',
      'yes everybody',
    ],
    [
      { subscription: 'enterprise', createdBeforeSeatRule: false, seat: 'none' },
      'no no-seat',
      'no no-seat',
      'yes everybody',
    ],
    [{ subscription: 'enterprise', seat: 'other' }, 'unknown tell-age', 'unknown tell-age', 'yes everybody'],
    [
      { subscription: 'professional', createdBeforeSeatRule: false, seat: 'core' },
      'yes seat',
      'yes seat',
      'yes everybody',
    ],
  ])('of %j', (known, written, spoken, everybody) => {
    expect([open('chat', known), open('email', known)]).toEqual([written, written]);
    expect([open('phone', known), open('call-back', known)]).toEqual([spoken, spoken]);
    expect([open('community', known), open('knowledge-base', known)]).toEqual([everybody, everybody]);
  });

  it('speak their languages: the phone English only, the call-back the user’s own', () => {
    expect(advice('phone', { subscription: 'enterprise' })?.languages).toEqual(['en']);
    expect(advice('chat', null)?.languages).toHaveLength(6);
    expect(advice('call-back', { language: 'ja' })?.languages).toEqual(['ja']);
    expect(advice('call-back', null)?.languages).toHaveLength(6);
    expect(advice('community', null)?.languages).toBeNull();
  });

  it.each([
    ['starter', 'yes subscription'],
    ['professional', 'yes assigned-manager'],
    ['enterprise', 'yes assigned-manager'],
    ['free-tools', 'unknown subscription-too-small'],
    [null, 'unknown tell-subscription'],
  ] as const)('lead to Customer Success from %s', (subscription, expected) => {
    expect(open('customer-success', { subscription })).toBe(expected);
  });

  it('lead to the partner development manager once the address is known', () => {
    expect(open('pdm', { pdmEmail: '' })).toBe('unknown no-pdm');
    expect(open('pdm', null)).toBe('unknown no-pdm');
    expect(open('pdm', { pdmEmail: 'pdm@hubspot.example' })).toBe('yes pdm');
  });

  it('are told of every account there can be, each once, and none is guessed', () => {
    for (const subscription of [...SUBSCRIPTIONS, null]) {
      for (const seat of [...SEATS, null]) {
        for (const createdBeforeSeatRule of [true, false, null]) {
          const found = channelAdvice(account({ subscription, seat, createdBeforeSeatRule }), SUPPORT_RULES);
          expect(found.map(({ channel }) => channel)).toEqual(CHANNELS);
          const chat = found.find(({ channel }) => channel === 'chat')?.open;
          if (subscription === null) expect(chat).toBe('unknown');
        }
      }
    }
  });
});

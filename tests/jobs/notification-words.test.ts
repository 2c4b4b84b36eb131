import { describe, expect, it } from 'vitest';
import { notificationFor } from '../../src/jobs/notification-words.ts';
import { LANGUAGES, speak } from '../fixtures/locale-messages.ts';
import { dated, delivery, timed } from '../fixtures/reminders.ts';

/** Ten in the morning in Paris. */
const MOMENT = { now: Date.parse('2026-11-22T09:00Z'), zone: 'Europe/Paris' };
const named = (name: string, holder = '') => delivery(dated('2026-11-29'), 7, { name, holder });

describe('a notification of one reminder', () => {
  it('says all about it', () => {
    expect(notificationFor([named('Inbound', 'Ada Example')], MOMENT)).toEqual({
      title: 'Inbound',
      message: 'Expires in 7 days',
      context: 'Ada Example · Nov 29, 2026',
      buttons: ['Snooze 1 hour', 'Snooze until tomorrow'],
      sticky: false,
    });
  });

  it('names nobody where it is the user’s own, and no date where there is none', () => {
    expect(notificationFor([named('Inbound')], MOMENT).context).toBe('Nov 29, 2026');
    const unlocked = delivery(timed('2026-11-22T09:00Z'), 0, { name: 'SEO' });
    expect(notificationFor([unlocked], MOMENT)).toMatchObject({ message: 'May be retaken now', context: '' });
  });

  it('speaks of the moment it is shown, not of the one it was planned for', () => {
    const { message } = notificationFor([named('Inbound')], { ...MOMENT, now: Date.parse('2026-11-28T23:30Z') });
    expect(message).toBe('Expires today');
  });

  it('is never without a title', () => {
    expect(notificationFor([named('')], MOMENT).title).toBe('Partner Companion');
  });
});

describe('a notification of several', () => {
  const several = (count: number) => Array.from({ length: count }, (_, index) => named(`Course ${index + 1}`));

  it.each([
    [2, '2 reminders', 2, ''],
    [3, '3 reminders', 3, ''],
    [4, '4 reminders', 3, 'and 1 more'],
    [10_000, '10000 reminders', 3, 'and 9997 more'],
  ])('says how many, %i, and names the first', (count, title, lines, context) => {
    const said = notificationFor(several(count), MOMENT);
    expect(said).toMatchObject({ title, context });
    expect(said.message.split('\n')).toHaveLength(lines);
    expect(said.message).toMatch(/^Course 1: Expires in 7 days\nCourse 2: /);
  });

  it('of nothing is refused', () => {
    expect(() => notificationFor([], MOMENT)).toThrow('something to say');
  });
});

it.each(LANGUAGES)('in %s says everything in words, and no number is missing', (language) => {
  speak(language);
  const said = notificationFor([named('A'), named('B'), named('C'), named('D'), named('E')], MOMENT);
  expect(said.title).toContain('5');
  expect(said.context).toContain('2');
  for (const text of [said.title, said.context, ...said.buttons]) expect(text).toMatch(/\p{L}/u);
  expect(said.message).toMatch(/^A.*\nB.*\nC/);
});

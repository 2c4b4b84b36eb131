import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Delivery, DeliveryState } from '../../../src/domain/reminders/delivery.ts';
import { deliveryKey, deliveryOf, inLineWith, isOpen, snoozed } from '../../../src/domain/reminders/delivery-key.ts';
import { ZONES } from '../../fixtures/reminder-model.ts';
import { dated, delivery, kept, timed } from '../../fixtures/reminders.ts';

const NOW = Date.parse('2026-11-22T09:00Z');
const EXPIRY = dated('2026-12-31');
const LOCK = timed('2026-11-22T12:00Z');

describe('the key of a delivery', () => {
  it.each([
    [EXPIRY, 30, 0, 'expiry|c-1|2026-12-31|30d'],
    [EXPIRY, -2, 0, 'expiry|c-1|2026-12-31|-2d'],
    [EXPIRY, 7, 2, 'expiry|c-1|2026-12-31|7d+2'],
    [dated('2027-02'), 0, 0, 'expiry|c-1|2027-02-01|0d'],
    [LOCK, 0, 0, `retake|c-1|${LOCK.at}|0m`],
    [timed(LOCK.at, { kind: 'sitting' }), 10, 1, `sitting|c-1|${LOCK.at}|10m+1`],
  ])('of %o with lead %i and %i snoozes is %s', (deadline, lead, snoozes, key) => {
    expect(deliveryKey(deadline, lead, snoozes)).toBe(key);
  });

  it('is the same in every zone for a deadline with a date', () => {
    const keys = ZONES.map((zone) => deliveryKey(dated('2028-02-29', {}, zone), 7, 0));
    expect(new Set(keys).size).toBe(1);
  });

  it('is another one for every kind, subject, date, lead and snooze', () => {
    const one = fc.record({
      deadline: fc
        .tuple(fc.constantFrom('expiry', 'start-by'), fc.constantFrom('c-1', 'c-11', 'c-1|2'), fc.nat(3))
        .map(([kind, subjectId, days]) =>
          dated(Temporal.PlainDate.from('2026-12-30').add({ days }).toString(), { kind, subjectId }),
        ),
      lead: fc.integer({ min: -12, max: 12 }),
      snoozes: fc.nat(12),
    });
    const keyOf = ({ deadline, lead, snoozes }: typeof one extends fc.Arbitrary<infer One> ? One : never) =>
      deliveryKey(deadline, lead, snoozes);
    fc.assert(
      fc.property(one, one, (a, b) => {
        const same =
          a.deadline.key === b.deadline.key &&
          a.deadline.on?.on === b.deadline.on?.on &&
          a.lead === b.lead &&
          a.snoozes === b.snoozes;
        expect(keyOf(a) === keyOf(b)).toBe(same);
      }),
    );
  });

  it('fits into the id of a notification, whatever the deadline', () => {
    const longest = dated('2199-12-31', { kind: 'practicum-grade', subjectId: '00000001-0000-4000-8000-000000000001' });
    expect(deliveryKey(longest, -100_000, 100_000).length).toBeLessThan(200);
  });
});

describe('a delivery', () => {
  it('of a reminder holds the deadline as it stands and nothing that has happened yet', () => {
    const next = { lead: 30, due: Date.parse('2026-12-01T08:00Z') };
    expect(deliveryOf(kept(EXPIRY, { next }), next)).toEqual({
      key: 'expiry|c-1|2026-12-31|30d',
      deadlineKey: 'expiry|c-1',
      kind: 'expiry',
      subjectId: 'c-1',
      on: EXPIRY.on,
      at: EXPIRY.at,
      lead: 30,
      snoozes: 0,
      due: next.due,
      state: 'planned',
      notificationId: null,
      claimedAt: null,
      shownAt: null,
      actedAt: null,
      action: null,
      name: '',
      holder: '',
    });
  });

  it('that is snoozed comes again as another one, of the same words and lead', () => {
    const first = delivery(EXPIRY, 7, {
      name: 'Inbound',
      holder: 'Lin',
      action: 'snoozed',
      actedAt: 5,
      state: 'acted',
    });
    const again = snoozed(first, NOW);
    expect(again).toEqual({
      ...first,
      key: 'expiry|c-1|2026-12-31|7d+1',
      snoozes: 1,
      due: NOW,
      state: 'planned',
      notificationId: null,
      claimedAt: null,
      shownAt: null,
      actedAt: null,
      action: null,
    });
    expect(snoozed(again, NOW + 1)).toMatchObject({ key: 'expiry|c-1|2026-12-31|7d+2', snoozes: 2, due: NOW + 1 });
    expect(snoozed(delivery(LOCK, 0), NOW).key).toBe(`retake|c-1|${LOCK.at}|0m+1`);
  });

  it.each<[DeliveryState, boolean]>([
    ['planned', false],
    ['claimed', true],
    ['shown', true],
    ['acted', false],
  ])('that is %s awaits an answer: %s', (state, open) => {
    expect(isOpen({ state })).toBe(open);
  });
});

describe('a delivery beside its deadline', () => {
  const planned: Partial<Delivery> = { state: 'planned', notificationId: null, claimedAt: null, shownAt: null };
  const claimed: Partial<Delivery> = { state: 'claimed', shownAt: null };
  const states: [string, Delivery][] = [
    ['planned', delivery(EXPIRY, 7, planned)],
    ['claimed', delivery(EXPIRY, 7, claimed)],
    ['shown', delivery(EXPIRY, 7)],
  ];
  const acted = delivery(EXPIRY, 7, { state: 'acted', action: 'acknowledged', actedAt: 5 });
  const changes: [string, Parameters<typeof inLineWith>[1]][] = [
    ['has gone', undefined],
    ['has another date', dated('2028-12-31')],
    ['has a month for a date', dated('2026-12')],
    ['has become a moment', { ...LOCK, key: EXPIRY.key }],
  ];

  it.each(states)('that stands is left alone, %s', (_, row) => {
    expect(inLineWith(row, EXPIRY, NOW)).toBe(row);
    expect(inLineWith(row, dated('2026-12-31', {}, 'Pacific/Apia'), NOW)).toBe(row);
  });

  describe.each(changes)('that %s', (_, deadline) => {
    it.each(states)('is closed as outdated, %s', (_, row) => {
      const closed = inLineWith(row, deadline, NOW);
      expect(closed).toEqual({ ...row, state: 'acted', action: 'outdated', actedAt: NOW });
      expect(inLineWith(closed, deadline, NOW + 1)).toBe(closed);
    });

    it.each(states)('and comes back is open again as it was, %s', (_, row) => {
      // A notification that was to be shown may come up without it in the meantime.
      const again = row.state === 'claimed' ? { ...row, notificationId: null } : row;
      expect(inLineWith(inLineWith(row, deadline, NOW), EXPIRY, NOW + 1)).toEqual(again);
    });

    it.each(['acknowledged', 'snoozed'] as const)('stays %s, then and when it comes back', (action) => {
      const row = { ...acted, action };
      expect(inLineWith(row, deadline, NOW)).toBe(row);
      expect(inLineWith(row, EXPIRY, NOW)).toBe(row);
    });
  });

  it('of a moment stands while that is the same', () => {
    const row = delivery(LOCK, 0);
    expect(inLineWith(row, LOCK, NOW)).toBe(row);
    expect(inLineWith(row, timed(LOCK.at + 1), NOW).action).toBe('outdated');
  });
});

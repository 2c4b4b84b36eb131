import { describe, expect, it } from 'vitest';
import {
  deadlineKindSchema,
  deliverySchema,
  reminderKeySchema,
} from '../../../src/domain/reminders/delivery.schema.ts';
import { RELEASED } from '../../fixtures/versions/released.ts';

const kept = RELEASED.at(-1)?.read.deliveries ?? [];

describe('the schema of deliveries', () => {
  it('takes every state that is kept', () => {
    expect(kept.length).toBeGreaterThan(4);
    for (const row of kept) expect(deliverySchema.parse(row)).toEqual(row);
  });

  it.each([
    { key: '' },
    { kind: 'birthday' },
    { kind: 'toString' },
    { state: 'lost' },
    { action: 'eaten' },
    { snoozes: -1 },
    { due: null },
    { stray: 1 },
  ])('refuses %j', (change) => {
    expect(deliverySchema.safeParse({ ...kept[0], ...change }).success).toBe(false);
  });

  it('knows the kinds there are and no key of an object', () => {
    expect(deadlineKindSchema.safeParse('expiry').success).toBe(true);
    expect(deadlineKindSchema.safeParse('constructor').success).toBe(false);
    expect(reminderKeySchema.safeParse('x'.repeat(1_001)).success).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { practicumNeeded } from '../../../src/domain/certifications/practicum-needed.ts';

const stated = (value: boolean) => ({ practicum: { value, source: 'invented', date: 'undated', official: true } });

describe('practicumNeeded', () => {
  it.each([
    [stated(true), 'yes'],
    [stated(false), 'no'],
    [{}, 'unknown'],
    [null, 'unknown'],
  ] as const)('%j: %s', (entry, expected) => {
    expect(practicumNeeded(entry)).toBe(expected);
  });
});

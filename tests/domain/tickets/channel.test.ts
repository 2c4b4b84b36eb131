import { expect, it } from 'vitest';
import { CHANNELS, isPublic } from '../../../src/domain/tickets/channel.ts';

it('only what is written to the community can be read by everybody', () => {
  expect(CHANNELS.filter(isPublic)).toEqual(['community']);
  expect(isPublic(null)).toBe(false);
});

it('names each way once', () => {
  expect(new Set(CHANNELS).size).toBe(CHANNELS.length);
});

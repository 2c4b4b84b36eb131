import fc from 'fast-check';
import { expect, it } from 'vitest';
import { copyName } from '../../../src/domain/backup/copy-name.ts';

it.each([
  ['2026-11-22T09:05:07.250Z', 'Europe/Paris', 1, 'partner-companion-auto-2026-11-22-100507.json'],
  ['2026-11-22T23:59:59Z', 'Asia/Tokyo', 1, 'partner-companion-auto-2026-11-23-085959.json'],
  ['2026-11-22T09:00Z', 'UTC', 2, 'partner-companion-auto-2026-11-22-090000-2.json'],
])('at %s in %s, turn %i, is %s', (now, zone, turn, name) => {
  expect(copyName({ now: Date.parse(now), zone }, turn)).toBe(name);
});

it('sorts as the copies follow each other', () => {
  const moment = fc.integer({ min: 0, max: 4_000_000_000_000 });
  fc.assert(
    fc.property(moment, moment, (a, b) => {
      const [one, other] = [a, b].sort((x, y) => x - y).map((now) => copyName({ now, zone: 'UTC' }));
      expect((one ?? '') <= (other ?? '')).toBe(true);
    }),
  );
});

import { expect, it, vi } from 'vitest';
import { realBrowser } from '../../src/browser/real-browser.ts';
import { momentOf, realWorld } from '../../src/jobs/world.ts';
import { DATABASE_NAME } from '../../src/store/database.ts';
import { testWorld } from '../fixtures/world.ts';

it('the world as it is has the real clock, zone, ids, database and browser', () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-22T09:00Z') });
  const world = realWorld();
  expect(world.now()).toBe(Date.parse('2026-11-22T09:00Z'));
  expect(world.zone()).toBe(Intl.DateTimeFormat().resolvedOptions().timeZone);
  expect(world.database.name).toBe(DATABASE_NAME);
  expect(world.database.isOpen()).toBe(false);
  expect(world.browser).toBe(realBrowser);
  const ids = new Set(Array.from({ length: 100 }, () => world.newId()));
  expect(ids.size).toBe(100);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  vi.useRealTimers();
});

it('a moment is asked for anew each time', () => {
  const world = testWorld({ now: 1_000, zone: 'Europe/Paris' });
  expect(momentOf(world)).toEqual({ now: 1_000, zone: 'Europe/Paris' });
  world.setNow(2_000);
  world.setZone('Asia/Kathmandu');
  expect(momentOf(world)).toEqual({ now: 2_000, zone: 'Asia/Kathmandu' });
});

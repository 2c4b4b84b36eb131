import { expect, it } from 'vitest';
import { openPanelWorld } from '../../../src/ui/panel/open-panel-world.ts';

it('gives the world as it is, its database opening', async () => {
  const { world, opening } = openPanelWorld();
  expect(world.now()).toBeGreaterThan(Date.parse('2026-01-01'));
  await opening.settled;
  expect(opening.gate()).toEqual({ kind: 'open' });
  expect(world.database.isOpen()).toBe(true);
  world.database.close();
});

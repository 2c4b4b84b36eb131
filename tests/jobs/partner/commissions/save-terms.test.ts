import { expect, it } from 'vitest';
import { saveTerms } from '../../../../src/jobs/partner/commissions/save-terms.ts';
import { readCommissionTerms } from '../../../../src/store/queries/commissions.ts';
import { testWorld } from '../../../fixtures/world.ts';

const SAID = { paperwork: 'missing', earns: true, netMonthly: null } as const;

it('keeps what is said, takes it back and keeps it again', async () => {
  const world = testWorld();
  const kept = async () => (await readCommissionTerms(world.database)).get('entry') ?? null;
  expect((await saveTerms(world, 'entry', null, null)).kind).toBe('done');
  expect(await kept()).toBeNull();
  await saveTerms(world, 'entry', null, SAID);
  expect(await kept()).toMatchObject(SAID);
  const cleared = await saveTerms(world, 'entry', await kept(), null);
  expect(await kept()).toBeNull();
  // After the mark of the deleted ones.
  const again = await saveTerms(world, 'entry', null, { ...SAID, paperwork: 'complete' });
  expect([cleared.kind, again.kind]).toEqual(['done', 'done']);
  expect(await kept()).toMatchObject({ paperwork: 'complete', revision: 3 });
  if (again.kind !== 'done') throw new Error(again.kind);
  await again.undo();
  expect(await kept()).toBeNull();
});

it('refuses what another page said meanwhile', async () => {
  const world = testWorld();
  await saveTerms(world, 'entry', null, SAID);
  expect(await saveTerms(world, 'entry', null, SAID)).toEqual({ kind: 'changed-elsewhere' });
});

import { beforeEach, expect, it } from 'vitest';
import { readAttemptChoices } from '../../../src/store/queries/attempt-choices.ts';
import { certification } from '../../fixtures/rows.ts';
import { testWorld } from '../../fixtures/world.ts';

const DELETED = { deletedAt: 9_000 };
const SITTING = { startedAt: 8_000, limitMinutes: null };
let { database } = testWorld();
const idsFor = async (asked: string | null) => (await readAttemptChoices(database, asked)).map(({ id }) => id);

beforeEach(() => {
  ({ database } = testWorld());
});

it('the likeliest come first: asked for, being sat, in progress, then as they were last touched', async () => {
  await database.certifications.bulkAdd([
    certification({ id: 'touched-first', updatedAt: 1_000 }),
    certification({ id: 'touched-last', updatedAt: 6_000 }),
    certification({ id: 'asked-for', updatedAt: 2_000 }),
    certification({ id: 'in-progress', updatedAt: 3_000, stage: 'in-progress' }),
    certification({ id: 'in-progress-later', updatedAt: 4_000, stage: 'in-progress' }),
    certification({ id: 'being-sat', updatedAt: 5_000, sitting: SITTING }),
  ]);
  const rest = ['being-sat', 'in-progress-later', 'in-progress', 'touched-last'];
  expect(await idsFor('asked-for')).toEqual(['asked-for', ...rest, 'touched-first']);
  expect(await idsFor(null)).toEqual([...rest, 'asked-for', 'touched-first']);
});

it('one that is all of it is there once', async () => {
  await database.certifications.add(certification({ stage: 'in-progress', sitting: SITTING }));
  expect(await idsFor('c-1')).toEqual(['c-1']);
});

it('the deleted are no choice, however they come', async () => {
  await database.certifications.bulkAdd([
    certification({ id: 'asked-for', ...DELETED }),
    certification({ id: 'being-sat', sitting: SITTING, ...DELETED }),
    certification({ id: 'in-progress', stage: 'in-progress', ...DELETED }),
    certification({ id: 'living' }),
  ]);
  expect(await idsFor('asked-for')).toEqual(['living']);
});

it('one that is not there is passed over', async () => {
  expect(await idsFor('never-was')).toEqual([]);
});

it('of very many only the last touched are offered, and those asked for or being sat', async () => {
  const rows = Array.from({ length: 150 }, (_, index) => certification({ id: `c-${index}`, updatedAt: 1_000 + index }));
  await database.certifications.bulkAdd([...rows, certification({ id: 'sat', updatedAt: 1, sitting: SITTING })]);
  const ids = await idsFor('c-0');
  expect(ids.slice(0, 3)).toEqual(['c-0', 'sat', 'c-149']);
  expect(ids).toHaveLength(102);
});

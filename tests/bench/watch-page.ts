import { revised } from '../../src/domain/row.ts';
import { addDays, dayOf } from '../../src/domain/time.ts';
import { changeCertifications } from '../../src/jobs/change-certifications.ts';
import { keepWatch } from '../../src/jobs/keep-watch.ts';
import { momentOf, realWorld, type World } from '../../src/jobs/world.ts';
import { CompanionDatabase } from '../../src/store/database.ts';
import { readCertification } from '../../src/store/queries/certifications.ts';
import { inventedRows } from './seed.ts';

/*
 * Run in a page of the extension: the jobs as they are, on the browser as it is, over a database of the bench's own.
 */

const DUE = 3;
const worlds = new Map<number, World>();

/** A world that keeps so many certifications, of which none is due. */
async function prepare(kept: number): Promise<void> {
  const database = new CompanionDatabase(`bench-watch-${kept}`);
  await database.delete();
  await database.open();
  const world: World = { ...realWorld(), database };
  const { certifications, holders } = inventedRows(kept, dayOf(momentOf(world)));
  await database.holders.bulkAdd(holders);
  await changeCertifications(world, { certifications });
  worlds.set(kept, world);
}

/** Milliseconds of one look while three reminders are due. */
async function watch(kept: number): Promise<number> {
  const { world, database } = worldOf(kept);
  await makeDue(world);
  const start = performance.now();
  await keepWatch(world);
  const taken = performance.now() - start;
  const shown = await database.deliveries.where('[state+due]').between(['shown', 0], ['shown', Infinity]).count();
  if (shown !== DUE) throw new Error(`${shown} of ${DUE} reminders were delivered, so this measured something else.`);
  return taken;
}

/** Milliseconds of one edit: the row, its deadlines, their reminders, and the look afterwards. */
async function edit(kept: number): Promise<number> {
  const { world, database } = worldOf(kept);
  const row = await readCertification(database, 'certification-000050');
  if (row?.expires == null) throw new Error('There is nothing to edit.');
  const expires = { on: addDays(row.expires.on, 1), precision: 'day' } as const;
  const change = { certifications: [revised(row, { expires }, world.now())] };
  const start = performance.now();
  const outcome = await changeCertifications(world, change);
  if (outcome.kind !== 'done') throw new Error('The edit was refused, so this measured something else.');
  return performance.now() - start;
}

/** Puts three deadlines a minute behind their next reminder, and forgets what was told of them before. */
async function makeDue({ database, now }: World): Promise<void> {
  await database.deliveries.clear();
  const ahead = await database.deadlines.where('at').above(now()).limit(DUE).toArray();
  await database.deadlines.bulkPut(
    ahead.map((deadline) => ({
      ...deadline,
      after: deadline.at - 1_000 * 86_400_000,
      next: { lead: 90, due: now() - 60_000 },
    })),
  );
}

function worldOf(kept: number): { world: World; database: CompanionDatabase } {
  const world = worlds.get(kept);
  if (world === undefined) throw new Error(`Nothing was prepared with ${kept}.`);
  return { world, database: world.database };
}

Object.assign(globalThis, { benchWatch: { prepare, watch, edit } });

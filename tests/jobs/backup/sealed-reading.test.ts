import { expect, it } from 'vitest';
import { Refused } from '../../../src/jobs/backup/refused.ts';
import { sealBackup } from '../../../src/jobs/backup/seal-backup.ts';
import { sealedReading } from '../../../src/jobs/backup/sealed-reading.ts';
import { SCHEMA_VERSION } from '../../fixtures/backup-file.ts';
import { forgedBackup } from '../../fixtures/forged-backup.ts';
import { certification } from '../../fixtures/rows.ts';

async function sealed() {
  const rows = [1, 2, 3, 4].map((n) => certification({ id: `c-${n}`, notes: 'x'.repeat(99_000) }));
  const many = Array.from({ length: 3 }, (_, index) =>
    rows.map((row) => ({ ...row, id: `${index}-${row.id}` })),
  ).flat();
  const { data, ...head } = JSON.parse(
    await (await sealBackup(await forgedBackup({ certifications: many }), 'x')).text(),
  );
  const pieces: string[] = data;
  return { pieces, head: new Map(Object.entries(head)) };
}

const reasonOf = async (run: Promise<unknown>) => {
  const error: unknown = await run.then(() => null).catch((thrown: unknown) => thrown);
  return error instanceof Refused ? error.refusal.reason : error;
};

it('reads what is inside, piece by piece', async () => {
  const { head, pieces } = await sealed();
  const reading = await sealedReading(head, 'x', SCHEMA_VERSION);
  for (const piece of pieces) await reading.push(piece);
  await reading.end();
  expect(reading.inside.collector.tables.get('certifications')?.rows).toHaveLength(12);
});

it.each<[string, (pieces: string[]) => string[]]>([
  ['left out at the end', (pieces) => pieces.slice(0, -1)],
  ['left out at the beginning', (pieces) => pieces.slice(1)],
  ['moved', (pieces) => pieces.toReversed()],
  ['there twice', (pieces) => [...pieces, ...pieces.slice(-1)]],
])('notices a piece that is %s', async (_, damage) => {
  const { head, pieces } = await sealed();
  const reading = await sealedReading(head, 'x', SCHEMA_VERSION);
  const run = async () => {
    for (const piece of damage(pieces)) await reading.push(piece);
    await reading.end();
  };
  expect(await reasonOf(run())).toBe('damaged');
});

it('is not begun without a head or a passphrase', async () => {
  const { head } = await sealed();
  expect(await reasonOf(sealedReading(new Map(), 'x', SCHEMA_VERSION))).toBe('damaged');
  expect(await reasonOf(sealedReading(head, undefined, SCHEMA_VERSION))).toBe('needs-passphrase');
});

import { expect, it } from 'vitest';
import { buried } from '../../../src/domain/row.ts';
import { backupFile } from '../../../src/jobs/backup/backup-file.ts';
import { readWhole, SCHEMA_VERSION } from '../../fixtures/backup-file.ts';
import { picture } from '../../fixtures/picture-rows.ts';
import { holder } from '../../fixtures/rows.ts';

const origin = { schemaVersion: SCHEMA_VERSION, at: Date.parse('2026-11-22T09:00Z') };

it('is laid out as docs/backup-format.md says', async () => {
  const tables = new Map([
    ['plans', []],
    ['holders', [holder()]],
  ]);
  const { file, head } = await backupFile(tables, origin);
  const lines = (await file.text()).split('\n');
  expect(lines[0]).toBe('{');
  expect(lines.slice(7)).toEqual([
    '"tables":{',
    '"holders":[',
    JSON.stringify(Object.fromEntries(Object.entries(holder()).sort())),
    '],',
    '"plans":[',
    ']',
    '}',
    '}',
    '',
  ]);
  expect(head.counts).toEqual({ holders: 1, plans: 0 });
  expect((await readWhole(file)).tables.get('holders')).toEqual([holder()]);
});

it('holds no pixels of a picture that was deleted', async () => {
  const rows = [picture(), buried(picture({ id: 'p-2' }), 5)];
  const { file, lost } = await backupFile(new Map([['ticketPictures', rows]]), { schemaVersion: 5, at: 0 });
  const blobs = JSON.parse(await file.text()).tables.ticketPictures.map((row: object) => Reflect.get(row, 'blob'));
  expect(blobs).toEqual([btoa('pixels'), '']);
  expect(lost).toBe(0);
});

it('of no table is a backup too', async () => {
  expect((await readWhole((await backupFile(new Map(), origin)).file)).tables.size).toBe(0);
});

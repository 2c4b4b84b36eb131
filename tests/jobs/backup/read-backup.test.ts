import { describe, expect, it } from 'vitest';
import { makeBackup } from '../../../src/jobs/backup/make-backup.ts';
import { MOST_BYTES, readBackup } from '../../../src/jobs/backup/read-backup.ts';
import { sealBackup } from '../../../src/jobs/backup/seal-backup.ts';
import { readWhole, refusalOf, SCHEMA_VERSION } from '../../fixtures/backup-file.ts';
import { filledWorld, ownRows } from '../../fixtures/filled-world.ts';
import { forgedBackup } from '../../fixtures/forged-backup.ts';
import { certification, holder } from '../../fixtures/rows.ts';
import { RELEASED } from '../../fixtures/versions/released.ts';

const HOLDERS = [holder({ name: 'Ada' })];

describe('a backup file', () => {
  it('is read whole, whatever a program made of its layout', async () => {
    const world = await filledWorld();
    const { file, head } = await makeBackup(world);
    const backup = await readWhole(file);
    expect(backup.head).toEqual(head);
    expect(Object.fromEntries(backup.tables)).toEqual(await ownRows(world));
    expect(backup.unfit).toEqual([]);
    const { tables, ...rest } = JSON.parse(await file.text());
    const turned = { tables: Object.fromEntries(Object.entries(tables).reverse()), ...rest };
    const again = await readWhole(new Blob(['\ufeff', JSON.stringify(turned, null, 2)]));
    expect(again.tables).toEqual(new Map([...backup.tables].reverse()));
  });

  it.each(RELEASED)('of version $version is brought to the present one', async ({ version, stored, read }) => {
    const { deadlines, history, settings, ...tables } = stored;
    const backup = await readWhole(await forgedBackup(tables, { schemaVersion: version }));
    expect(backup.unfit).toEqual([]);
    for (const [name, rows] of backup.tables) expect(rows, name).toEqual(Reflect.get(read, name));
  });

  it('leaves out a row that does not fit, and tells', async () => {
    const odd = certification({ id: 'c-2', name: 'Odd' });
    const backup = await readWhole(
      await forgedBackup({ holders: HOLDERS, certifications: [certification(), { ...odd, favourite: 'yes' }] }),
    );
    expect(backup.tables.get('certifications')).toEqual([certification()]);
    expect(backup.unfit).toEqual([{ table: 'certifications', count: 1, field: 'favourite' }]);
  });

  it('is given up when the user stops it', async () => {
    const stop = new AbortController();
    stop.abort();
    const file = await forgedBackup({ holders: HOLDERS });
    expect(await readBackup(file, { schemaVersion: SCHEMA_VERSION, signal: stop.signal })).toEqual({
      kind: 'refused',
      refusal: { reason: 'cancelled' },
    });
  });
});

describe('a file is refused', () => {
  const text = async () => (await forgedBackup({ holders: HOLDERS })).text();

  it.each<[string, string]>([
    ['empty', ''],
    ['not-a-backup', 'Certification,Expires\nInbound,2028'],
    ['not-a-backup', '[]'],
    ['not-a-backup', 'null'],
    ['not-a-backup', '{}'],
    ['not-a-backup', '{"app":"another","tables":{"notes":[{"a":1}]}}'],
    ['not-a-backup', '{"version":3,"windows":[{"tabs":[]}]}'],
    ['not-a-backup', `{"a":${'['.repeat(100_000)}`],
    ['damaged', '{"app":"partner-companion"}'],
    ['damaged', '{"app":"partner-companion","formatVersion":1,"tables":{"holders":[1]}}'],
    ['cut-off', '{"app":"partner-companion","formatVersion":1,"tables":{"holders":[{"id"'],
    ['newer', '{"app":"partner-companion","formatVersion":2,"tables":{"holders":{'],
    ['newer', `{"app":"partner-companion","schemaVersion":${SCHEMA_VERSION + 1},"anything":`],
    ['damaged', `{"app":"partner-companion","x":${'{"a":'.repeat(70)}`],
  ])('as %s: %.60s', async (reason, content) => {
    expect(await refusalOf(content)).toBe(reason);
  });

  it.each<[string, Record<string, readonly object[]>, object]>([
    ['for a table nobody knows', { holders: HOLDERS, notes: [] }, {}],
    ['for a table that is derived', { deadlines: [] }, {}],
    ['for a row that is there twice', { holders: [...HOLDERS, ...HOLDERS] }, {}],
    ['for counts that do not fit', { holders: HOLDERS }, { counts: { holders: 2 } }],
    ['for a count of what is not there', { holders: HOLDERS }, { counts: { holders: 1, certifications: 0 } }],
    ['for a stray field in its head', { holders: HOLDERS }, { stray: 1 }],
    ['for a version that never was', { holders: HOLDERS }, { schemaVersion: 0 }],
  ])('as damaged %s', async (_, tables, change) => {
    expect(await refusalOf(await forgedBackup(tables, { ...change }))).toBe('damaged');
  });

  it('as damaged when anything in it was changed by hand', async () => {
    expect(await refusalOf((await text()).replace('Ada', 'Eve'))).toBe('damaged');
    expect(await refusalOf((await text()).replace('2026-11-22', '2026-11-23'))).toBe('damaged');
    expect(await refusalOf((await text()).replace('"isMe":true', '"isMe":true,"__proto__":{}'))).toBe('damaged');
  });

  it('as damaged when it is no text', async () => {
    const bytes = new TextEncoder().encode(await text());
    bytes[bytes.length - 20] = 0xff;
    expect(await refusalOf(new Blob([bytes]))).toBe('damaged');
  });

  it('as too large before it is read', async () => {
    const file = new Blob(['{}']);
    Object.defineProperty(file, 'size', { value: MOST_BYTES + 1 });
    expect(await refusalOf(file)).toBe('too-large');
  });

  it('as too many rows when there are a million', async () => {
    const rows = Array(1_000).fill('{}').join(',');
    const parts = ['{"app":"partner-companion","formatVersion":1,"tables":{"holders":[{}'];
    const file = new Blob([...parts, ...Array(1_000).fill(`,${rows}`), ']}}']);
    expect(await refusalOf(file)).toBe('too-many-rows');
  }, 20_000);

  it('as unreadable when it has gone meanwhile', async () => {
    const file = await forgedBackup({ holders: HOLDERS });
    file.slice = () => {
      throw new DOMException('It has gone', 'NotFoundError');
    };
    expect(await refusalOf(file)).toBe('unreadable');
  });
});

describe('a sealed file', () => {
  it('asks for its passphrase and opens with it alone', async () => {
    const file = await sealBackup(await forgedBackup({ holders: HOLDERS }), 'pâte à choux');
    expect(await file.text()).not.toContain('Ada');
    expect(await refusalOf(file)).toBe('needs-passphrase');
    expect(await refusalOf(file, '')).toBe('needs-passphrase');
    expect(await refusalOf(file, 'pate a choux')).toBe('wrong-passphrase');
    // The same letters, typed another way.
    const { tables } = await readWhole(file, 'pâte à choux'.normalize('NFD'));
    expect(tables.get('holders')).toEqual(HOLDERS);
  });

  it('is told from one that is damaged', async () => {
    const sealed = await (await sealBackup(await forgedBackup({ holders: HOLDERS }), 'horse')).text();
    const at = sealed.lastIndexOf('"') - 10;
    const flipped = `${sealed.slice(0, at)}${sealed[at] === 'A' ? 'B' : 'A'}${sealed.slice(at + 1)}`;
    expect(await refusalOf(flipped, 'horse')).toBe('damaged');
    expect(await refusalOf(sealed.slice(0, -30), 'horse')).toBe('cut-off');
  });
});

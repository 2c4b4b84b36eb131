import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { choicesTable, datedTable, filesTable, isLiving } from '../../../src/domain/backup/backup-table.ts';
import { rowShape } from '../../../src/domain/row.schema.ts';
import { newRow, revised } from '../../../src/domain/row.ts';

const pictureSchema = z.strictObject({ ...rowShape, kind: z.string(), blob: z.string() });
const schema = z.strictObject({ key: z.string(), at: z.nullable(z.number()), state: z.enum(['new', 'old']) });

it('says where a row does not fit', () => {
  const table = datedTable('key', z.strictObject({ key: z.string(), in: z.array(z.number()) }), []);
  expect(table.parse({ key: 'a', in: [1, '2'] })).toEqual({ kind: 'unfit', field: 'in.1' });
  expect(table.parse(7)).toEqual({ kind: 'unfit', field: '' });
});

it('ranks by the place in a list before a number, and takes nothing for zero', () => {
  const table = datedTable('key', schema, [{ field: 'state', order: ['new', 'old'] }, 'at']);
  const [fresh, old] = [
    { key: 'a', at: 9, state: 'new' },
    { key: 'a', at: null, state: 'old' },
  ];
  expect(table.newerOf(fresh, old)).toBe(old);
  expect(table.newerOf({ ...old, at: 1 }, old)).toEqual({ ...old, at: 1 });
});

it('keeps of choices only those it is told to', () => {
  const table = choicesTable(schema, (key) => key === 'a');
  expect([table.isKept({ key: 'a' }), table.isKept({ key: 'b' })]).toEqual([true, false]);
});

it('takes a row without a tombstone for living', () => {
  expect([{}, { deletedAt: null }, { deletedAt: 5 }].map(isLiving)).toEqual([true, true, false]);
});

it('of two versions of a row with a file takes the newer one, file and all', () => {
  const pictures = filesTable(pictureSchema, { field: 'blob', type: 'kind', about: [] });
  const old = { ...newRow('p-1', 5), kind: 'image/png', blob: new Blob(['old']) };
  const later = { ...revised(old, {}, 9), blob: new Blob(['later']) };
  expect(pictures.newerOf(old, later)).toBe(later);
  expect(pictures.newerOf(later, old)).toBe(later);
  expect(pictures.newerOf(later, { ...later })).toBe(later);
  expect(pictures.file).toEqual({ field: 'blob', type: 'kind', about: [] });
});

describe('a row whose file was left out', () => {
  const pictures = filesTable(pictureSchema, { field: 'blob', type: 'kind', about: ['width'] });
  const here = { ...newRow('p-1', 5), kind: 'image/png', width: 4, blob: new Blob(['here']) };
  const bare = { ...here, blob: new Blob([]) };

  it('takes the file that another version has, with all that is about it', () => {
    const renamed = { ...revised(bare, {}, 9), kind: 'image/webp', width: 9, name: 'new' };
    const both = { ...renamed, kind: 'image/png', width: 4, blob: here.blob };
    expect(pictures.newerOf(here, renamed)).toEqual(both);
    expect(pictures.newerOf(renamed, here)).toEqual(both);
    expect(pictures.newerOf(bare, here)).toEqual(here);
  });

  it('stays without one where no version has it, and keeps its own where it has', () => {
    expect(pictures.completed(bare, bare)).toBe(bare);
    expect(pictures.completed(here, { ...here, blob: new Blob(['other']) })).toBe(here);
  });

  it('that is deleted gets none back', () => {
    const deleted = { ...bare, revision: 2, updatedAt: 9, deletedAt: 9 };
    expect(pictures.newerOf(here, deleted)).toBe(deleted);
    expect(pictures.completed(deleted, here)).toBe(deleted);
  });
});

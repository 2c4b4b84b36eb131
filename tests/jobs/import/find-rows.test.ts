import { describe, expect, it, vi } from 'vitest';
import { IMPORT_LIMITS } from '../../../src/domain/import/import-refusal.ts';
import { findRows } from '../../../src/jobs/import/find-rows.ts';
import type { ImportInput, TextOutcome } from '../../../src/jobs/import/import-reading.ts';

interface Thing {
  readonly source: string;
}

const nothing: TextOutcome<Thing, 'name'> = { rows: [], tables: [], dateOrder: 'not-needed' };
const some = (length: number) => ({ ...nothing, rows: Array.from({ length }, () => ({ source: 'table' })) });
const file = (name: string, text = 'a') => Object.assign(new Blob([text]), { name });

function read(input: ImportInput, outcome: TextOutcome<Thing, 'name'> = some(1)) {
  const readers = {
    page: vi.fn(async () => outcome),
    markup: vi.fn(async () => outcome),
    text: vi.fn(async () => outcome),
  };
  const used = () => Object.entries(readers).flatMap(([name, { mock }]) => (mock.calls.length > 0 ? [name] : []));
  return { reading: findRows(input, readers, {}, {}), used };
}

describe('rows of an input', () => {
  it.each<[ImportInput, string]>([
    [{ kind: 'text', text: 'a' }, 'text'],
    [{ kind: 'html', html: '<p>' }, 'markup'],
    [{ kind: 'page', page: { url: '', title: '', text: '', links: [] } }, 'page'],
    [{ kind: 'file', file: file('a.csv') }, 'text'],
    [{ kind: 'file', file: file('a.HTM') }, 'markup'],
  ])('of %o are read by the reader for it', async (input, reader) => {
    const { reading, used } = read(input);
    expect(await reading).toMatchObject({
      kind: 'found',
      found: [{}],
      source: { input: input.kind, counts: { table: 1 } },
    });
    expect(used()).toEqual([reader]);
  });

  it('say which file they are from and how it was decoded', async () => {
    expect((await read({ kind: 'file', file: file('a.csv', '\uFEFFa') }).reading).source).toMatchObject({
      fileName: 'a.csv',
      encoding: 'utf-8-bom',
    });
  });

  it('are refused when there are none, too many, or no text', async () => {
    const text: ImportInput = { kind: 'text', text: 'a' };
    expect(await read(text, nothing).reading).toMatchObject({ refusal: { reason: 'nothing-found' } });
    expect(await read(text, some(IMPORT_LIMITS.rows + 1)).reading).toMatchObject({
      refusal: { reason: 'too-many-rows' },
    });
    expect(await read(text, { ...some(1), refusal: { reason: 'cancelled' } }).reading).toMatchObject({
      kind: 'refused',
    });
    const { reading, used } = read({ kind: 'file', file: file('a.csv', '%PDF-1.7') });
    expect(await reading).toMatchObject({ refusal: { reason: 'binary-file' }, source: { fileName: 'a.csv' } });
    expect(used()).toEqual([]);
  });
});

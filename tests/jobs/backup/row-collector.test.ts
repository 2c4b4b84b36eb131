import { describe, expect, it } from 'vitest';
import { MOST_ROWS, rowCollector } from '../../../src/jobs/backup/row-collector.ts';

const row = (table: string, text: string) => ({ kind: 'row', table, text }) as const;

describe('collecting rows', () => {
  it('gives the text that the sum is taken of, tables in order', async () => {
    const collector = rowCollector(3);
    for (const table of ['b', 'a']) collector.take({ kind: 'table', table });
    expect(collector.take(row('b', '{"y":1, "x":2}'))).toBeNull();
    expect(await new Blob([...collector.parts()]).text()).toBe('{\n"a":[\n],\n"b":[\n{"x":2,"y":1}\n]\n}');
    expect(collector.tables.get('b')?.rows).toEqual([{ x: 2, y: 1 }]);
  });

  it('keeps long text outside', async () => {
    const collector = rowCollector(3);
    collector.take({ kind: 'table', table: 'a' });
    for (const key of [1, 2]) collector.take(row('a', JSON.stringify({ key, text: 'x'.repeat(300_000) })));
    expect(collector.parts().filter((part) => part instanceof Blob)).toHaveLength(2);
  });

  it.each([
    [row('a', '[1]'), 'damaged'],
    [row('a', 'null'), 'damaged'],
    [row('a', '{"x":'), 'damaged'],
    [row('never-begun', '{}'), 'damaged'],
    [{ kind: 'sealed', text: '"x"' } as const, 'damaged'],
    [{ kind: 'field', name: 'app', text: '"other"' } as const, 'not-a-backup'],
    [{ kind: 'field', name: 'app', text: '"' } as const, 'not-a-backup'],
    [{ kind: 'field', name: 'formatVersion', text: '2' } as const, 'newer'],
    [{ kind: 'field', name: 'schemaVersion', text: '4' } as const, 'newer'],
  ])('refuses %j as %s', (piece, reason) => {
    const collector = rowCollector(3);
    collector.take({ kind: 'table', table: 'a' });
    expect(collector.take(piece)).toEqual({ reason });
  });

  it('says of a fault whether the file is one of ours', () => {
    const collector = rowCollector(3);
    expect(collector.refusalOf('cut-off').reason).toBe('not-a-backup');
    collector.take({ kind: 'field', name: 'app', text: '"partner-companion"' });
    expect(collector.refusalOf('cut-off').reason).toBe('cut-off');
    expect(collector.refusalOf('too-deep').reason).toBe('damaged');
    expect(MOST_ROWS).toBeGreaterThan(150_000);
  });
});

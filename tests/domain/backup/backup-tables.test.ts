import { describe, expect, it } from 'vitest';
import { BACKUP_TABLES, SETTINGS_LEFT_OUT, TABLES_LEFT_OUT } from '../../../src/domain/backup/backup-tables.ts';
import { CompanionDatabase } from '../../../src/store/database.ts';
import { asInFile } from '../../fixtures/forged-backup.ts';
import { RELEASED } from '../../fixtures/versions/released.ts';

const newest = RELEASED.at(-1)?.read;
const rowsOf = (table: string): readonly object[] => (newest === undefined ? [] : Reflect.get(newest, table));

describe('the tables of a backup', () => {
  // When this fails a table was added to the database: give it a line in backup-tables.ts.
  it('are those of the database, without those left out', () => {
    const names = new CompanionDatabase('tables').tables.map(({ name }) => name);
    expect([...Object.keys(BACKUP_TABLES), ...TABLES_LEFT_OUT].sort()).toEqual(names.sort());
  });

  it.each(Object.keys(BACKUP_TABLES))('%s takes every row that the product keeps, as it is', async (name) => {
    const table = BACKUP_TABLES[name];
    const own = rowsOf(name).filter((row) => table?.isKept(row));
    expect(own.length).toBeGreaterThan(0);
    for (const row of await Promise.all(own.map(asInFile))) {
      expect(table?.parse(structuredClone(row))).toEqual({ kind: 'row', row });
      expect(table?.keyOf(row)).toBe(Reflect.get(row, 'id') ?? Reflect.get(row, 'key'));
      expect(table?.newerOf(row, row)).toBe(row);
    }
  });

  it.each(Object.keys(BACKUP_TABLES))(
    '%s takes no row with a stray field, a missing one or numbers as texts',
    async (name) => {
      const table = BACKUP_TABLES[name];
      const row = await asInFile(rowsOf(name).find((one) => table?.isKept(one)) ?? {});
      const [first = ''] = Object.keys(row);
      const { [first]: _, ...less } = Object.fromEntries(Object.entries(row));
      const texts = JSON.parse(JSON.stringify(row), (_key, value) =>
        typeof value === 'number' ? String(value) : value,
      );
      const numeric = JSON.stringify(texts) !== JSON.stringify(row);
      const forged = JSON.parse(`{"__proto__":{"isMe":true},${JSON.stringify(row).slice(1)}`);
      const damaged = [{ ...row, stray: 1 }, less, forged, null, [], 'x', ...(numeric ? [texts] : [])];
      const kinds = damaged.map((value) => table?.parse(value).kind);
      // A text in the place of a number may be right inside what a form keeps.
      expect(kinds.slice(0, 6)).toEqual(Array(6).fill('unfit'));
      if (numeric && name !== 'settings') expect(kinds[6]).toBe('unfit');
    },
  );

  it('hold the settings that are the user’s own and leave out every other one', () => {
    const keys = rowsOf('settings').map((row) => String(Reflect.get(row, 'key')));
    const kept = keys.filter((key) => BACKUP_TABLES.settings?.isKept({ key }));
    expect(kept).toEqual(['points-account', 'preferences']);
    expect(keys.filter((key) => !kept.includes(key) && !SETTINGS_LEFT_OUT.has(key))).toEqual([]);
    expect(BACKUP_TABLES.settings?.parse({ key: 'tier-line', value: {} }).kind).toBe('unfit');
  });
});

describe('of two versions', () => {
  it('of a reminder the one stays that has come further', () => {
    const [shown, acted] = [
      { key: 'a', state: 'shown', actedAt: null, shownAt: 9 },
      { key: 'a', state: 'acted', actedAt: 5, shownAt: 4 },
    ];
    expect(BACKUP_TABLES.deliveries?.newerOf(shown, acted)).toBe(acted);
    expect(BACKUP_TABLES.deliveries?.newerOf(acted, shown)).toBe(acted);
  });

  it('of a setting that of this device stays', () => {
    const [mine, theirs] = [
      { key: 'preferences', value: 1 },
      { key: 'preferences', value: 2 },
    ];
    expect(BACKUP_TABLES.settings?.newerOf(mine, theirs)).toBe(mine);
  });
});

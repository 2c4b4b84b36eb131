import { describe, expect, it } from 'vitest';
import { HISTORY_TABLES, historyTable, ownerOf, placeOfTable } from '../../../src/domain/history/history-tables.ts';
import { CompanionDatabase } from '../../../src/store/database.ts';
import { RELEASED } from '../../fixtures/versions/released.ts';

const newest = RELEASED.at(-1)?.read;
const rowsOf = (table: string): readonly object[] => (newest === undefined ? [] : Reflect.get(newest, table));

describe('the tables of the history', () => {
  // When this fails a table with revisions was added to the database: give it a line in history-tables.ts.
  it('are all those whose rows have revisions', () => {
    const names = new CompanionDatabase('history-tables').tables.map(({ name }) => name);
    const revised = names.filter((name) => 'revision' in (rowsOf(name)[0] ?? {}));
    expect(Object.keys(HISTORY_TABLES).sort()).toEqual(revised.sort());
  });

  it.each(Object.entries(HISTORY_TABLES))('%s names fields that its rows have', (name, table) => {
    const row = rowsOf(name)[0] ?? {};
    const named = [...table.names, ...Object.keys(table.fields), table.owner?.field ?? 'id', table.file ?? 'id'];
    expect(named.filter((field) => !(field in row))).toEqual([]);
  });

  it.each(Object.entries(HISTORY_TABLES))('%s finds by an index what is part of its rows', (name) => {
    const { schema } = new CompanionDatabase('history-owners').table(name);
    const owner = historyTable(name).owner;
    if (owner === null) return;
    expect([schema.primKey, ...schema.indexes].map(({ src }) => src)).toContain(owner.field);
    expect(Object.keys(HISTORY_TABLES)).toContain(owner.table);
    expect(placeOfTable(owner.table) < placeOfTable(name) || owner.table === 'holders').toBe(true);
  });

  it('tell what a row is part of', () => {
    expect(ownerOf('renewals', { clientId: 'acme' })).toEqual({ table: 'clients', id: 'acme' });
    expect(ownerOf('clientProfiles', { id: 'acme' })).toEqual({ table: 'clients', id: 'acme' });
    expect(ownerOf('commissionPayments', { clientId: null })).toBeNull();
    expect(ownerOf('clients', { clientId: 'acme' })).toBeNull();
  });

  it('do without an entry', () => {
    expect(historyTable('toString')).toEqual({ names: ['name'], owner: null, file: null, fields: {} });
    expect(placeOfTable('something')).toBe(Object.keys(HISTORY_TABLES).length);
  });
});

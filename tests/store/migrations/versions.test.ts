import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { CompanionDatabase } from '../../../src/store/database.ts';
import { VERSIONS } from '../../../src/store/migrations/versions.ts';
import { allRows, leaveBehind, schemaOf } from '../../fixtures/versions/frozen-version.ts';
import { RELEASED } from '../../fixtures/versions/released.ts';

function fail(what: string): never {
  throw new Error(what);
}

/** A database of nothing but the steps up to a version. */
function declaredUpTo(version: number): Dexie {
  const database = new Dexie(`declared-${version}`);
  for (const step of VERSIONS) if (step.version <= version) database.version(step.version).stores(step.stores);
  return database;
}

describe('the versions of the database', () => {
  it('each have frozen rows, without a gap', () => {
    expect(VERSIONS.map(({ version }) => version)).toEqual(RELEASED.map(({ version }) => version));
    expect(VERSIONS.map(({ version }) => version)).toEqual(VERSIONS.map((_, index) => index + 1));
  });

  // When this fails the tables were changed without a new version: leave the released one and add the next.
  it.each(RELEASED)('$version still has the tables and indexes it was released with', ({ version, schema }) => {
    expect(schemaOf(declaredUpTo(version))).toEqual(schema);
  });

  it.each(RELEASED)('$version is frozen with rows in every table', ({ schema, stored }) => {
    expect(Object.keys(stored).sort()).toEqual(Object.keys(schema).sort());
    for (const [table, rows] of Object.entries(stored)) expect(rows.length, table).toBeGreaterThan(1);
  });
});

it('the newest version is frozen with rows that are in each index, and such as are in none where that can be', () => {
  const { deadlines, deliveries, certifications } = RELEASED.at(-1)?.read ?? fail('No version');
  for (const rows of [deadlines.map(({ next }) => next), deliveries.map(({ claimedAt }) => claimedAt)]) {
    expect(new Set(rows.map((value) => value === null))).toEqual(new Set([true, false]));
  }
  expect(new Set(deliveries.map(({ state, action }) => action ?? state))).toEqual(
    new Set(['planned', 'claimed', 'shown', 'acknowledged', 'snoozed', 'outdated']),
  );
  expect(certifications.some(({ expires }) => expires === null)).toBe(true);
});

describe.each(RELEASED)('the data that version $version left behind', (frozen) => {
  it('is brought to the present version, row by row', async () => {
    const name = `left-by-${frozen.version}`;
    await leaveBehind(name, frozen);
    const database = new CompanionDatabase(name);
    expect(await allRows(database)).toEqual(frozen.read);
    expect(database.backendDB().version).toBe((VERSIONS.at(-1)?.version ?? 0) * 10);
    database.close();
  });

  it('stays so when it is opened again', async () => {
    const name = `left-by-${frozen.version}-twice`;
    await leaveBehind(name, frozen);
    const first = new CompanionDatabase(name);
    await first.open();
    first.close();
    const second = new CompanionDatabase(name);
    expect(await allRows(second)).toEqual(frozen.read);
    second.close();
  });

  it('is found through every index of the present version', async () => {
    const name = `left-by-${frozen.version}-indexed`;
    await leaveBehind(name, frozen);
    const database = new CompanionDatabase(name);
    for (const table of database.tables) {
      const rows: readonly object[] = Reflect.get(frozen.read, table.name);
      for (const { name: index, keyPath } of table.schema.indexes) {
        const paths = [keyPath].flat().map(String);
        // What is null at the end of a path is in no index: a certification without expiry, a delivery never claimed.
        const found = rows.filter((row) => paths.every((path) => (Dexie.getByKeyPath(row, path) ?? null) !== null));
        expect(await table.orderBy(index).count(), `${table.name} ${index}`).toBe(found.length);
      }
    }
    database.close();
  });
});

it('a new database has the tables of the newest version and no others', async () => {
  const database = new CompanionDatabase('brand-new');
  await database.open();
  expect(schemaOf(database)).toEqual(RELEASED.at(-1)?.schema);
  expect([...database.backendDB().objectStoreNames].sort()).toEqual(Object.keys(RELEASED.at(-1)?.schema ?? {}).sort());
  database.close();
});

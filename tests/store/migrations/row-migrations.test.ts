import { expect, it } from 'vitest';
import { ROW_MIGRATIONS } from '../../../src/store/migrations/row-migrations.ts';
import { RELEASED } from '../../fixtures/versions/released.ts';

it('are in order and bring the rows of every version to the present ones', () => {
  const steps = ROW_MIGRATIONS.map(({ to }) => to);
  expect(steps).toEqual(steps.toSorted((a, b) => a - b));
  for (const { version, stored, read } of RELEASED) {
    for (const [table, rows] of Object.entries(stored)) {
      // Made anew after a restore.
      if (table === 'deadlines' || table === 'settings') continue;
      const later = ROW_MIGRATIONS.filter((step) => step.table === table && step.to > version);
      const brought = rows.map((row) => later.reduce((older, { run }) => run(older), row));
      expect(brought, `${table} of version ${version}`).toEqual(Reflect.get(read, table));
    }
  }
});

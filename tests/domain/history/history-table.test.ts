import { expect, it } from 'vitest';
import { historyOf, owned } from '../../../src/domain/history/history-table.ts';

it('is that of rows without files, whose owner takes them along', () => {
  expect(historyOf(['name'], owned('clients', 'clientId'), { name: 'text' })).toEqual({
    names: ['name'],
    owner: { table: 'clients', field: 'clientId', stays: false },
    file: null,
    fields: { name: 'text' },
  });
});

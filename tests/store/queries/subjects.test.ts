import { beforeEach, describe, expect, it } from 'vitest';
import { readSubjects } from '../../../src/store/queries/subjects.ts';
import { client } from '../../fixtures/ledger.ts';
import { renewal } from '../../fixtures/partner-rows.ts';
import { readsOf } from '../../fixtures/row-reads.ts';
import { certification, holder } from '../../fixtures/rows.ts';
import { ticket } from '../../fixtures/ticket-rows.ts';
import { testWorld } from '../../fixtures/world.ts';

let { database } = testWorld();
const read = async (...ids: readonly string[]) =>
  Object.fromEntries(
    await readSubjects(
      database,
      ids.map((subjectId) => ({ subjectId })),
    ),
  );

beforeEach(async () => {
  ({ database } = testWorld());
  await database.holders.bulkAdd([
    holder({ name: 'Ada Byrne' }),
    holder({ id: 'h-2', name: 'Lin Okafor', isMe: false }),
  ]);
  await database.certifications.bulkAdd([
    certification({ id: 'mine', name: 'Inbound', revision: 4 }),
    certification({ id: 'hers', name: 'Revenue', holderId: 'h-2' }),
    certification({ id: 'nobodys', name: 'Orphan', holderId: 'h-9' }),
  ]);
});

describe('the words of what deadlines are about', () => {
  it('are the name, and the holder unless it is the user', async () => {
    expect(await read('mine', 'hers', 'nobodys')).toEqual({
      mine: { name: 'Inbound', holder: '', revision: 4 },
      hers: { name: 'Revenue', holder: 'Lin Okafor', revision: 1 },
      nobodys: { name: 'Orphan', holder: '', revision: 1 },
    });
  });

  it('are what a ticket is called', async () => {
    await database.tickets.bulkAdd([
      ticket({ id: 't-1', summary: 'Import fails', revision: 3 }),
      ticket({ id: 't-2' }),
    ]);
    expect(await read('t-1', 'mine', 't-2')).toEqual({
      't-1': { name: 'Import fails', holder: '', revision: 3 },
      mine: { name: 'Inbound', holder: '', revision: 4 },
      't-2': { name: '…', holder: '', revision: 1 },
    });
  });

  it('are the client whose renewal it is', async () => {
    await database.clients.add(client({ name: 'Acme Tools' }));
    await database.renewals.bulkAdd([renewal({ revision: 2 }), renewal({ id: 'r-2', clientId: 'gone' })]);
    expect(await read('r-1', 'r-2')).toEqual({
      'r-1': { name: 'Acme Tools', holder: '', revision: 2 },
      'r-2': { name: '…', holder: '', revision: 1 },
    });
  });

  it('are missing of what is no longer kept', async () => {
    expect(await read('hers', 'gone')).toEqual({ hers: expect.objectContaining({ name: 'Revenue' }) });
    expect(await read()).toEqual({});
  });

  it('are read once for several deadlines of one subject, and of nothing else', async () => {
    const reads = await readsOf(database.certifications, () => read('mine', 'mine', 'hers', 'mine'));
    expect(reads).toEqual({ rows: 2, pastIndexes: 0 });
    expect(await readsOf(database.holders, () => read('mine', 'hers', 'hers'))).toEqual({ rows: 2, pastIndexes: 0 });
  });
});

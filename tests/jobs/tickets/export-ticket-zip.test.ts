// @vitest-environment happy-dom
import '../../fixtures/real-blobs.ts';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { exportTicketZip, ticketZip } from '../../../src/jobs/tickets/export-ticket-zip.ts';
import { picture } from '../../fixtures/picture-rows.ts';
import { savedFiles, watchSavedFiles } from '../../fixtures/saved-files.ts';
import { type TestWorld, testWorld } from '../../fixtures/world.ts';

const TICKET = { ticketId: 't-1', title: 'Import: fails?', text: 'One\ntwo', facts: { hubId: '4242424' } };
let world: TestWorld;

beforeEach(async () => {
  watchSavedFiles();
  world = testWorld();
  await world.database.ticketPictures.bulkAdd([
    picture({ redactions: 2 }),
    picture({ id: 'p-2', order: 1, name: 'a/b.png', kind: 'image/jpeg', blob: new Blob(['others']) }),
    picture({ id: 'p-3', order: 2, name: 'Lost', blob: new Blob([]) }),
    picture({ id: 'p-4', ticketId: 't-2' }),
  ]);
});
afterEach(() => vi.restoreAllMocks());

async function unzipped() {
  const { file, ...outcome } = await ticketZip(world, TICKET);
  const files = unzipSync(await file.bytes());
  const texts = Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
  return { ...outcome, texts };
}

describe('a ticket as one file', () => {
  it('holds its text, its pictures and a JSON about them', async () => {
    const { texts, pictures, missing } = await unzipped();
    expect({ pictures, missing }).toEqual({ pictures: 2, missing: ['Lost'] });
    const { 'ticket.json': json = '', ...others } = texts;
    expect(others).toEqual({
      'ticket.txt': 'One\r\ntwo',
      'pictures/01 Contacts.png': 'pixels',
      'pictures/02 a b.jpg': 'others',
    });
    expect(JSON.parse(json)).toEqual({
      app: 'partner-companion',
      kind: 'ticket',
      hubId: '4242424',
      pictures: [
        { file: 'pictures/01 Contacts.png', name: 'Contacts', width: 800, height: 600, masked: 2 },
        { file: 'pictures/02 a b.jpg', name: 'a/b.png', width: 800, height: 600, masked: 0 },
      ],
    });
  });

  it('is saved under a name that every system takes', async () => {
    expect(await exportTicketZip(world, TICKET)).toEqual({ pictures: 2, missing: ['Lost'] });
    expect(savedFiles()).toMatchObject([{ name: 'Import fails.zip', type: 'application/zip' }]);
  });

  it('can be made of a ticket without pictures', async () => {
    const { file } = await ticketZip(world, { ...TICKET, ticketId: 'none' });
    expect(Object.keys(unzipSync(await file.bytes()))).toEqual(['ticket.txt', 'ticket.json']);
  });
});

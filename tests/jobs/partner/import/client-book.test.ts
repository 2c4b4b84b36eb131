import { expect, it } from 'vitest';
import { ClientBook } from '../../../../src/jobs/partner/import/client-book.ts';
import { client } from '../../../fixtures/ledger.ts';
import { judgedRow } from '../../../fixtures/partner-import.ts';
import { clientProfile } from '../../../fixtures/partner-rows.ts';
import { testWorld } from '../../../fixtures/world.ts';

const ACME = { clients: [client()], profiles: [clientProfile()] };

it('changes nothing of a client that a row only names', () => {
  const book = new ClientBook(testWorld(), ACME.clients, ACME.profiles);
  expect(book.take(judgedRow('renewals', { client: 'acme tools' }, ACME))).toBe('acme');
  expect([book.changedClients(), book.changedProfiles(), book.added(), book.updated()]).toEqual([[], [], 0, 0]);
});

it('puts the changes of several rows into one revision', () => {
  const book = new ClientBook(testWorld(), ACME.clients, ACME.profiles);
  book.take(judgedRow('clients', { client: 'Acme Tools', country: 'FR' }, ACME));
  book.take(judgedRow('clients', { client: 'Acme Tools', toolsUsed: '3', hubId: '12' }, ACME));
  expect(book.changedClients()).toMatchObject([{ market: 'FR', revision: 2 }]);
  expect(book.changedProfiles()).toMatchObject([{ toolsUsed: 3, hubId: '12', revision: 2 }]);
  expect(book.updated()).toBe(1);
});

it('makes a client with what its rows say, and none without a currency', () => {
  const book = new ClientBook(testWorld(), [], []);
  const id = book.take(judgedRow('clients', { client: 'Edo', country: 'JP', currency: 'JPY', hubId: '12' }));
  expect(book.take(judgedRow('renewals', { client: 'EDO' }))).toBe(id);
  expect(book.changedClients()).toMatchObject([{ id, name: 'Edo', market: 'JP', currency: 'JPY', revision: 1 }]);
  expect(book.changedProfiles()).toMatchObject([{ id, hubId: '12', revision: 1 }]);
  expect(book.added()).toBe(1);
  expect(() => book.take(judgedRow('clients', { client: 'Fjord', currency: '' }))).toThrow(RangeError);
});

it('knows that a payment may be of nobody', () => {
  expect(new ClientBook(testWorld(), [], []).take(judgedRow('payments', { client: '' }))).toBeNull();
});

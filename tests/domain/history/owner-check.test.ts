import { expect, it } from 'vitest';
import { ownedBy, ownerRefusal, ownersOf } from '../../../src/domain/history/owner-check.ts';
import { buried, type Row } from '../../../src/domain/row.ts';
import { picture } from '../../fixtures/picture-rows.ts';
import { attempt, certification, holder } from '../../fixtures/rows.ts';

const NONE = new Map<string, readonly Row[]>();
const owned = (row: Row | undefined) => () => row;

it('refuses a row whose owner is gone, unless that comes back with it', () => {
  const rows = new Map<string, readonly Row[]>([['examAttempts', [attempt()]]]);
  const gone = buried(certification(), 5);
  const refusal = { kind: 'owner-gone', table: 'certifications', name: 'Inbound Marketing' };
  expect(ownerRefusal(rows, owned(gone), NONE)).toEqual(refusal);
  expect(ownerRefusal(rows, owned(undefined), NONE)).toEqual({ ...refusal, name: '' });
  expect(ownerRefusal(rows, owned(certification()), NONE)).toBeNull();
  const both = new Map([...rows, ['certifications', [certification()] as readonly Row[]] as const]);
  const people = (table: string) => (table === 'holders' ? holder() : gone);
  expect(ownerRefusal(both, people, NONE)).toBeNull();
});

it('does not mind the owner of a row that goes', () => {
  const rows = new Map([['examAttempts', [buried(attempt(), 5)]]]);
  expect(ownerRefusal(rows, owned(undefined), NONE)).toBeNull();
});

it('refuses to take a row away from under another, unless that goes too', () => {
  const rows = new Map<string, readonly Row[]>([['certifications', [buried(certification(), 5)]]]);
  const parts = new Map([['examAttempts', [attempt()]]]);
  expect(ownerRefusal(rows, owned(holder()), parts)).toEqual({ kind: 'still-used', table: 'examAttempts', name: '' });
  const all = new Map([...rows, ['examAttempts', [buried(attempt(), 5)] as readonly Row[]] as const]);
  expect(ownerRefusal(all, owned(holder()), parts)).toBeNull();
});

it('knows what a row is part of, and what is part of it', () => {
  const rows = new Map<string, readonly Row[]>([
    ['ticketPictures', [picture()]],
    ['holders', [holder()]],
  ]);
  expect(ownersOf(rows)).toEqual([['tickets', picture().ticketId]]);
  expect(ownedBy('certifications')).toEqual([['examAttempts', 'certificationId']]);
  // Pictures stay with their ticket.
  expect(ownedBy('tickets')).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import { newRow } from '../../../src/domain/row.ts';
import { type AccountDraft, accountDraftOf, readAccountDraft } from '../../../src/domain/tickets/account-draft.ts';
import { account } from '../../fixtures/ticket-rows.ts';

const FULL = account({
  subscription: 'professional',
  seat: 'core',
  createdBeforeSeatRule: false,
  language: 'de',
  pdmEmail: 'pdm@hubspot.example',
});
const read = (change: Partial<AccountDraft>) => readAccountDraft({ ...accountDraftOf(FULL, 'en'), ...change });

describe('an account as it is filled in', () => {
  it.each([FULL, account(), account({ createdBeforeSeatRule: true })])('comes back as it was kept', (row) => {
    const { id: _id, createdAt: _at, updatedAt: _up, revision: _re, deletedAt: _de, ...fields } = row;
    expect(readAccountDraft(accountDraftOf(row, 'en'))).toEqual({ kind: 'ok', value: fields });
    expect(Object.keys(newRow('x', 1))).toHaveLength(5);
  });

  it('begins empty, in the user’s language', () => {
    expect(accountDraftOf(null, 'ja')).toEqual({
      hubId: '',
      name: '',
      subscription: '',
      seat: '',
      created: '',
      language: 'ja',
      pdmEmail: '',
    });
  });

  it.each<[Partial<AccountDraft>, string, string]>([
    [{ hubId: ' ' }, 'hubId', 'missing'],
    [{ hubId: '12a' }, 'hubId', 'not-a-whole-number'],
    [{ hubId: '=1+1' }, 'hubId', 'not-a-whole-number'],
    [{ hubId: '1'.repeat(41) }, 'hubId', 'too-long'],
    [{ name: 'x'.repeat(201) }, 'name', 'too-long'],
    [{ pdmEmail: 'nobody' }, 'pdmEmail', 'not-an-address'],
  ])('%j is refused', (change, field, reason) => {
    expect(read(change)).toMatchObject({ kind: 'refused', problems: [{ field, reason }] });
  });

  it('leaves open what nobody knows', () => {
    expect(read({ subscription: 'platinum', seat: '', created: '', language: 'nl' })).toMatchObject({
      kind: 'ok',
      value: { subscription: null, seat: null, createdBeforeSeatRule: null, language: 'en' },
    });
  });
});
